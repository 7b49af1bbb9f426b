"""Leather, wax, leaves, liquids."""

from nodes import Surface


def leather(colour, dark, grain=0.0011, relief=0.00012, gloss=0.42, wax=0.3, name="leather"):
    """Vegetable-tanned leather: pebbled grain, clouds where it has been bent, a waxed finish. Use `dark` for its edges."""
    s = Surface(name)
    pebbles = s.cells(1 / grain, "SMOOTH_F1", at=s.warp(grain * 0.5, 0.6 / grain))
    fine = s.noise(3.2 / grain, 3.0, 0.65)
    cloud = s.noise(24, 4.0, 0.6)
    pull = s.noise(300, 3.0, 0.6, at=s.at(scale=(0.12, 1, 1)))
    tone = s.mix(s.span(cloud, 0.35, 0.72, 0.0, 0.55), colour, dark)
    tone = s.mix(s.span(pull, 0.5, 0.75, 0.0, 0.3), tone, dark)
    tone = s.mix(s.span(pebbles, 0.5, 0.9, 0.0, 0.35), tone, dark)
    height = s.math("ADD", s.math("MULTIPLY", pebbles, -1.0), s.math("MULTIPLY", fine, 0.35))
    rough = s.span(s.noise(60, 3.0), 0.3, 0.7, gloss - 0.06, gloss + 0.12)
    return s.finish(Base_Color=tone, Roughness=rough, Specular_IOR_Level=0.4, Normal=s.bump(height, relief), Coat_Weight=wax,
                    Coat_Roughness=0.4)


def wax(colour="#d9a53f", deep="#a8701f", depth=0.004, roughness=0.45, name="wax"):
    """Beeswax: light goes in and comes out softer; a pale bloom lies on it."""
    s = Surface(name)
    cloud = s.noise(45, 4.0, 0.6)
    tone = s.mix(s.span(cloud, 0.3, 0.75), colour, deep)
    bloom = s.span(s.noise(160, 4.0, 0.7), 0.55, 0.75, 0.0, 0.18)
    tone = s.mix(bloom, tone, "#f3e3bd")
    relief = s.math("ADD", s.noise(70, 2.0), s.math("MULTIPLY", s.noise(500, 2.0), 0.15))
    return s.finish(Base_Color=tone, Roughness=roughness, Subsurface_Weight=0.55, Subsurface_Scale=depth, Specular_IOR_Level=0.4,
                    Subsurface_Radius=(1.0, 0.55, 0.2), Normal=s.bump(relief, 0.0005))


def leaf(colour, dark, rough=0.6, name="leaf"):
    """Dried leaves, herbs, twigs: dull, veined, uneven."""
    s = Surface(name)
    streak = s.noise(900, 3.0, 0.6, at=s.at(scale=(0.2, 1, 1)))
    tone = s.mix(s.span(streak, 0.3, 0.7), dark, colour)
    return s.finish(Base_Color=tone, Roughness=rough, Specular_IOR_Level=0.3, Normal=s.bump(streak, 0.0002))


def coffee(colour="#4a2b1a", dark="#2a160c", name="bean"):
    """Roasted beans: matt with a little oil."""
    s = Surface(name)
    skin = s.noise(600, 4.0, 0.65)
    tone = s.mix(s.span(skin, 0.3, 0.7), dark, colour)
    return s.finish(Base_Color=tone, Roughness=0.45, Specular_IOR_Level=0.45, Normal=s.bump(skin, 0.00015))


def liquid(colour, roughness=0.03, name="liquid"):
    """Tea, coffee, oil seen from above: deep colour under a clear skin."""
    s = Surface(name)
    return s.finish(Base_Color=colour, Roughness=roughness, Specular_IOR_Level=0.5, Coat_Weight=0.6, Coat_Roughness=0.02)
