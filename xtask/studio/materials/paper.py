"""Paper and what is printed on it."""

from nodes import Surface


def _fibres(s):
    """Relief of pulp: fine felt and a broader cloud."""
    felt = s.noise(2200, 4.0, 0.75, distort=1.0)
    cloud = s.noise(220, 3.0, 0.6)
    return felt, cloud


def paper(colour="#efe8da", shade="#dccfb8", relief=0.00007, name="paper"):
    """Uncoated paper; `shade` is the colour of its clouds."""
    s = Surface(name)
    felt, cloud = _fibres(s)
    tone = s.mix(s.span(cloud, 0.3, 0.75, 0.0, 0.35), colour, shade)
    height = s.math("ADD", felt, s.math("MULTIPLY", cloud, 0.7))
    return s.finish(Base_Color=tone, Roughness=0.88, Specular_IOR_Level=0.18, Normal=s.bump(height, relief))


def kraft(colour="#b98d5f", dark="#8f673f", relief=0.0001, name="kraft"):
    """Kraft paper: ribbed, flecked with dark and pale fibres."""
    s = Surface(name)
    felt, cloud = _fibres(s)
    ribs = s.noise(900, 2.0, 0.5, at=s.at(scale=(1, 1, 0.06)))
    fleck = s.span(s.noise(1500, 2.0, 0.5, at=s.at(scale=(1, 1, 0.35))), 0.66, 0.74)
    pale = s.span(s.noise(1300, 2.0, 0.5, at=s.at(scale=(0.4, 1, 1), move=(3, 1, 2))), 0.67, 0.75)
    tone = s.mix(s.span(cloud, 0.3, 0.75, 0.0, 0.45), colour, dark)
    tone = s.mix(s.span(ribs, 0.4, 0.7, 0.0, 0.3), tone, dark)
    tone = s.mix(s.math("MULTIPLY", fleck, 0.5), tone, "#5a3a20")
    tone = s.mix(s.math("MULTIPLY", pale, 0.35), tone, "#e2c49b")
    height = s.math("ADD", felt, s.math("MULTIPLY", ribs, 0.8))
    return s.finish(Base_Color=tone, Roughness=0.82, Specular_IOR_Level=0.25, Normal=s.bump(height, relief))


def ink(colour="#26221f", gloss=0.6, name="ink"):
    """Printed ink, slightly uneven as letterpress leaves it."""
    s = Surface(name)
    tone = s.mix(s.span(s.noise(1600, 3.0, 0.7), 0.55, 0.8, 0.0, 0.35), colour, "#8a8074")
    return s.finish(Base_Color=tone, Roughness=gloss, Specular_IOR_Level=0.25)
