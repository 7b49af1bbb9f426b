"""A forged and ground blade, for a UV of metres along and metres from the edge."""

from nodes import Surface


def blade(bevel=0.0085, size=0.0052, name="blade"):
    """Hammer marks on the soft iron above, a hazy ground bevel below, and the bright core along the edge."""
    s = Surface(name)
    at = s.at("UV")
    up = s.math("ADD", s.axis("Y", at), s.math("MULTIPLY", s.math("SUBTRACT", s.noise(140, 3.0, 0.6, at=at), 0.5), 0.0016))
    above = s.span(up, bevel - 0.0003, bevel + 0.0003)
    core = s.span(up, 0.0042, 0.0036)
    dents = s.cells(1 / size, "SMOOTH_F1", at=s.warp(size * 0.25, 0.7 / size, at), randomness=0.8)
    bowl = s.math("MULTIPLY", s.math("POWER", dents, 2.0), above)
    lines = s.noise(1.0, 3.0, 0.7, at=s.at("UV", scale=(3200, 90, 1)))
    cloud = s.noise(90, 4.0, 0.65, at=at)
    dark = s.mix(s.span(cloud, 0.3, 0.7), "#8b8e93", "#a9abad")
    dark = s.mix(s.span(dents, 0.60, 0.10, 0.0, 0.75), dark, "#3f4146")
    bare = s.mix(s.span(lines, 0.3, 0.7), "#c2c2c1", "#dad9d6")
    tone = s.mix(core, s.mix(above, bare, dark), "#f2f0ec")
    rough = s.mix(core, s.mix(above, (0.30, 0.30, 0.30, 1), (0.30, 0.30, 0.30, 1)), (0.2, 0.2, 0.2, 1))
    normal = s.bump(bowl, 0.0022)
    return s.finish(Base_Color=tone, Metallic=s.math("SUBTRACT", 0.82, s.math("MULTIPLY", core, 0.2)), Roughness=rough, Normal=s.bump(lines, 0.000012, normal))
