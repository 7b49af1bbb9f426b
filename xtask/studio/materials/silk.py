"""Printed silk twill, for a UV in metres."""

from nodes import Surface


def printed_silk(side, ground, diamond, first, second, step=0.036, name="silk"):
    """A fine diagonal rib and a soft shine; a print of small diamonds `step` metres apart, and two stripes along the edge."""
    s = Surface(name)
    at = s.at("UV")
    rib = s.math("SINE", s.math("MULTIPLY", s.math("ADD", s.axis("X", at), s.axis("Y", at)), 6000.0))
    far = []
    for axis in "XY":
        cell = s.math("SUBTRACT", s.math("FRACT", s.math("DIVIDE", s.axis(axis, at), step)), 0.5)
        far.append(s.math("ABSOLUTE", cell))
    round_about = s.math("ADD", far[0], far[1])
    tone = s.mix(s.span(round_about, 0.285, 0.265), ground, diamond)
    tone = s.mix(s.span(round_about, 0.14, 0.12), tone, first)
    off = [s.math("ABSOLUTE", s.math("SUBTRACT", s.axis(axis, at), side / 2)) for axis in "XY"]
    outer = s.math("MAXIMUM", off[0], off[1])
    for low, colour in ((0.360, ground), (0.372, first), (0.386, ground), (0.396, second), (0.424, ground)):
        tone = s.mix(s.span(outer, low - 0.0004, low + 0.0004), tone, colour)
    gloss = s.span(s.noise(9, 2.0, 0.5, at=at), 0.3, 0.7, 0.28, 0.40)
    return s.finish(Base_Color=tone, Roughness=gloss, Specular_IOR_Level=0.6, Sheen_Weight=0.3, Sheen_Roughness=0.3,
                    Normal=s.bump(rib, 0.00003), Coat_Weight=0.2, Coat_Roughness=0.3)
