"""Skins of fruit."""

from nodes import Surface


def peel(colour="#f2b90f", dark="#d9930a", pore=0.0016, relief=0.00035, gloss=0.36, name="peel"):
    """Citrus: oil glands as small dents in a waxy skin."""
    s = Surface(name)
    dents = s.cells(1 / pore, "SMOOTH_F1", at=s.warp(pore * 0.3, 0.7 / pore))
    cloud = s.noise(40, 3.0, 0.6)
    tone = s.mix(s.span(cloud, 0.35, 0.75, 0.0, 0.6), colour, dark)
    return s.finish(Base_Color=tone, Roughness=gloss, Specular_IOR_Level=0.45, Normal=s.bump(dents, relief), Subsurface_Weight=0.15,
                    Subsurface_Scale=0.003, Subsurface_Radius=(1.0, 0.7, 0.2))


def skin(colour, dark, gloss=0.22, name="skin"):
    """Olives, berries: smooth, with faint freckles."""
    s = Surface(name)
    fleck = s.span(s.cells(900), 0.22, 0.12, 0.0, 0.45)
    tone = s.mix(s.span(s.noise(90, 3.0, 0.6), 0.35, 0.75, 0.0, 0.7), colour, dark)
    tone = s.mix(fleck, tone, "#f4efc0", "SOFT_LIGHT")
    return s.finish(Base_Color=tone, Roughness=gloss, Specular_IOR_Level=0.45, Normal=s.bump(s.noise(300, 2.0), 0.00004))
