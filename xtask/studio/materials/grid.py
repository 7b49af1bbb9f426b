"""What a notebook is made of besides cloth: ruled paper, and the edges of its leaves."""

from nodes import Surface


def grid_paper(paper="#faf4e4", shade="#efe4cc", line="#7ba6c4", step=0.005, width=0.00034, name="grid"):
    """Uncoated paper with a pale printed grid, `step` metres between lines; needs a UV in metres."""
    s = Surface(name)
    felt = s.noise(2200, 4.0, 0.75, distort=1.0)
    cloud = s.noise(120, 3.0, 0.6)
    tone = s.mix(s.span(cloud, 0.3, 0.75, 0.0, 0.3), paper, shade)
    printed = None
    for name in "XY":
        cell = s.math("FRACT", s.math("DIVIDE", s.axis(name, s.at("UV")), step))
        near = s.math("ABSOLUTE", s.math("SUBTRACT", cell, 0.5))
        on = s.span(near, 0.5 - width / step, 0.5 - 0.4 * width / step)
        printed = s.math("MAXIMUM", printed, on) if printed else on
    worn = s.span(s.noise(600, 3.0, 0.7), 0.3, 0.7, 0.55, 0.95)
    tone = s.mix(s.math("MULTIPLY", printed, worn), tone, line)
    return s.finish(Base_Color=tone, Roughness=0.88, Specular_IOR_Level=0.18, Normal=s.bump(felt, 0.00005))


def leaves(paper="#f6efdf", shadow="#b9a98c", count=9000, name="leaves"):
    """The cut edge of a block: `count` leaves a metre of height, a few standing back."""
    s = Surface(name)
    line = s.noise(count / 6, 2.0, 0.6, at=s.at(scale=(0.01, 0.01, 1)))
    broad = s.noise(900, 2.0, 0.6, at=s.at(scale=(0.03, 0.03, 1)))
    tone = s.mix(s.span(line, 0.38, 0.55, 0.6, 0.0), paper, shadow)
    tone = s.mix(s.span(broad, 0.6, 0.75, 0.0, 0.4), tone, shadow)
    return s.finish(Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.15, Normal=s.bump(line, 0.00025))
