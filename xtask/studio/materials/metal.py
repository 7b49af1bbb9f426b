"""Metals: none is a perfect mirror, all have been touched."""

from nodes import Surface

METALS = {
    "steel": "#c9c8c4",
    "brass": "#cbb386",
    "copper": "#cf9a80",
    "bronze": "#9a7350",
    "iron": "#8d8b88",
}


def _colour(colour):
    return METALS.get(colour, colour)


def _wear(s, roughness, touch):
    """Roughness with the traces of hands and cloth."""
    smear = s.noise(32, 4.0, 0.6, distort=0.8)
    fine = s.noise(350, 3.0, 0.7)
    both = s.math("ADD", s.math("MULTIPLY", smear, 0.7), s.math("MULTIPLY", fine, 0.3))
    return s.span(both, 0.3, 0.7, max(0.03, roughness - touch * 0.5), roughness + touch)


def polished(colour="brass", roughness=0.16, touch=0.1, tarnish=0.0, name="polished"):
    """Polished metal with a breath of use; `tarnish` darkens it in clouds."""
    s = Surface(name)
    tone = _colour(colour)
    if tarnish:
        tone = s.mix(s.span(s.noise(24, 4.0, 0.6), 0.4, 0.75, 0.0, tarnish), tone, "#5b3a22", "MULTIPLY")
    return s.finish(Base_Color=tone, Metallic=1.0, Roughness=_wear(s, roughness, touch), Normal=s.bump(s.noise(140, 2.0), 0.00002))


def brushed(colour="steel", roughness=0.3, along="X", relief=0.00003, uv=False, name="brushed"):
    """Fine parallel scratches along an axis of the object, or, with `uv`, round a lathed thing."""
    s = Surface(name)
    stretch = {"X": (0.01, 1, 1), "Y": (1, 0.01, 1), "Z": (1, 1, 0.01)}[along]
    at = s.at("UV", scale=(0.01, 1, 1)) if uv else s.at(scale=stretch)
    lines = s.noise(2600, 3.0, 0.7, at=at)
    broad = s.noise(500, 2.0, 0.6, at=at)
    both = s.math("ADD", s.math("MULTIPLY", lines, 0.7), s.math("MULTIPLY", broad, 0.3))
    tone = s.mix(s.span(both, 0.3, 0.7, 0.0, 0.35), _colour(colour), "#8a8078", "MULTIPLY")
    rough = s.math("ADD", _wear(s, roughness, 0.08), s.span(lines, 0.3, 0.7, -0.05, 0.08))
    return s.finish(Base_Color=tone, Metallic=1.0, Roughness=rough, Normal=s.bump(both, relief))


def hammered(colour="copper", size=0.006, depth=0.0005, roughness=0.2, tarnish=0.35, name="hammered"):
    """Beaten sheet: shallow facets of the hammer, deeper tone between them."""
    s = Surface(name)
    dents = s.cells(1 / size, "SMOOTH_F1", at=s.warp(size * 0.15, 1 / size), randomness=0.75)
    bowl = s.math("POWER", dents, 2.0)
    cloud = s.noise(26, 4.0, 0.6)
    tone = s.mix(s.span(cloud, 0.4, 0.75, 0.0, tarnish), _colour(colour), "#6b3f28", "MULTIPLY")
    tone = s.mix(s.span(dents, 0.45, 0.8, 0.0, 0.35), tone, "#7a4a30", "MULTIPLY")
    return s.finish(Base_Color=tone, Metallic=1.0, Roughness=_wear(s, roughness, 0.1), Normal=s.bump(bowl, depth))


def blackened(colour="#3b3a3a", bright="#8d8a86", wear=0.25, roughness=0.38, name="blackened"):
    """Blued or blackened metal: dark, satin, a little bare metal where it is rubbed."""
    s = Surface(name)
    cloud = s.noise(40, 4.0, 0.65)
    rub = s.span(s.noise(110, 5.0, 0.7), 0.62, 0.78, 0.0, wear)
    tone = s.mix(s.span(cloud, 0.3, 0.7, 0.0, 0.4), colour, "#1f2226")
    tone = s.mix(rub, tone, bright)
    fine = s.noise(1400, 3.0, 0.7)
    return s.finish(Base_Color=tone, Metallic=0.9, Roughness=_wear(s, roughness, 0.1), Normal=s.bump(fine, 0.00002), Coat_Weight=0.1)


def seasoned(centre="#2c2420", edge="#5a4c44", blue="#3d4452", radius=0.1, name="seasoned"):
    """Carbon steel after its first oil: straw and blue towards the rim (`radius`), nearly black in the middle."""
    s = Surface(name)
    flat = s.at(scale=(1, 1, 0))
    far = s.node("VectorMath", flat, attrs={"operation": "LENGTH"}, out=1)
    far = s.math("DIVIDE", far, radius)
    far = s.math("ADD", far, s.math("MULTIPLY", s.math("SUBTRACT", s.noise(22, 4.0, 0.6), 0.5), 0.45))
    tone = s.ramp(far, (0.35, centre), (0.62, blue), (0.82, edge), (0.98, "#7d6f63"))
    drops = s.span(s.noise(70, 4.0, 0.6), 0.52, 0.62, 0.0, 0.35)
    tone = s.mix(drops, tone, "#241a14", "MULTIPLY")
    turning = s.node("TexWave", s.at(), Scale=500.0, Distortion=0.4, out=1, attrs={"wave_type": "RINGS", "rings_direction": "Z"})
    height = s.math("ADD", s.math("MULTIPLY", turning, 0.25), s.noise(900, 3.0, 0.6))
    return s.finish(Base_Color=tone, Metallic=0.85, Roughness=_wear(s, 0.34, 0.14), Normal=s.bump(height, 0.00004))
