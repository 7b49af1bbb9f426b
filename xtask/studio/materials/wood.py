"""Wood. The grain runs along the object's x axis (`axis` turns it); rings are seen at the ends."""

from nodes import Surface

# light and dark of the rings, colour of the pores, figure (how far the grain wanders), size of a ring in metres
WOODS = {
    "walnut": ("#7a5239", "#4a2e1f", "#2a1810", 0.010, 0.011),
    "olive": ("#c39a62", "#7d5530", "#4a2f1a", 0.022, 0.008),
    "oak": ("#c8a377", "#a27b50", "#6f5030", 0.006, 0.009),
    "cherry": ("#b0764c", "#8f5734", "#5e3620", 0.009, 0.012),
    "maple": ("#dcc29c", "#c5a67b", "#a3845c", 0.008, 0.014),
    "cedar": ("#b9805a", "#94593a", "#6b3c26", 0.006, 0.006),
    "beech": ("#d0a67c", "#b98a60", "#8d6440", 0.006, 0.010),
}


def wood(kind="walnut", axis="X", oil=0.45, seed=0.0, polish=0.42, name=None):
    """Oiled wood of a kind in WOODS; `oil` is the depth of the finish, `polish` its roughness, `seed` another board."""
    light, dark, pore, figure, ring = WOODS[kind]
    s = Surface(name or kind)
    turn = {"X": (0, 0, 0), "Y": (0, 0, 1.5708), "Z": (0, 1.5708, 0)}[axis]
    base = s.at(rotate=turn, move=(seed * 0.37, 0.11 + seed * 0.053, 0.07 + seed * 0.031))
    slow = s.node("Mapping", base, Scale=(0.22, 1, 1))
    bent = s.warp(figure, 9, slow)
    bent = s.warp(figure * 0.12, 55, bent)
    rings = s.wave(0.31 / ring / 2, bent, "X", kind="RINGS", distort=1.2, detail=3.0, detail_scale=1.6)
    band = s.ramp(rings, (0.0, dark), (0.45, light), (0.8, light), (1.0, dark))
    along = s.node("Mapping", base, Scale=(0.035, 1, 1))
    cloud = s.noise(26, 3.0, 0.6, at=slow)
    streaks = s.noise(420, 4.0, 0.7, at=along)
    tone = s.mix(s.span(cloud, 0.3, 0.7, 0.0, 0.55), band, dark, "SOFT_LIGHT")
    tone = s.mix(s.span(streaks, 0.35, 0.75, 0.0, 0.5), tone, light)
    fine = s.noise(1500, 2.0, 0.6, at=s.node("Mapping", base, Scale=(0.02, 1, 1)))
    pores = s.span(fine, 0.60, 0.72)
    tone = s.mix(s.math("MULTIPLY", pores, 0.75), tone, pore)
    relief = s.math("SUBTRACT", s.math("MULTIPLY", streaks, 0.5), pores)
    rough = s.span(streaks, 0.3, 0.7, polish - 0.06, polish + 0.14)
    return s.finish(Base_Color=tone, Roughness=rough, Normal=s.bump(relief, 0.00012), Specular_IOR_Level=0.35, Coat_Weight=oil * 0.4,
                    Coat_Roughness=0.35)
