"""Olive wood: honey and brown in flowing contour lines, with dark veins. The grain runs along the object's x axis."""

from nodes import Surface


def olivewood(seed=0.0, oil=0.6, polish=0.38, name="olivewood"):
    """One oiled plank; `seed` is another tree."""
    s = Surface(name)
    base = s.at(move=(seed * 0.37, seed * 0.11, seed * 0.05))
    slow = s.node("Mapping", base, Scale=(0.30, 1, 1))
    bent = s.warp(0.012, 22, s.warp(0.03, 8, slow))
    hill = s.noise(13, 1.5, 0.5, at=bent)
    lines = s.math("ADD", s.math("MULTIPLY", s.math("SINE", s.math("MULTIPLY", hill, 105.0)), 0.5), 0.5)
    wide = s.math("ADD", s.math("MULTIPLY", s.math("SINE", s.math("MULTIPLY", hill, 24.0)), 0.5), 0.5)
    tone = s.ramp(wide, (0.0, "#8a5a2c"), (0.35, "#bd8645"), (0.7, "#dcae6c"), (1.0, "#e6c084"))
    tone = s.mix(s.span(lines, 0.35, 1.0, 0.0, 0.6), tone, "#8f5c2d", "MULTIPLY")
    vein = s.math("ABSOLUTE", s.math("SUBTRACT", s.noise(9, 2.0, 0.5, at=bent), 0.5))
    tone = s.mix(s.span(vein, 0.020, 0.002, 0.0, 0.85), tone, "#42260f")
    streaks = s.noise(420, 4.0, 0.7, at=s.node("Mapping", base, Scale=(0.05, 1, 1)))
    tone = s.mix(s.span(streaks, 0.4, 0.75, 0.0, 0.35), tone, "#a06a36", "MULTIPLY")
    pores = s.span(s.noise(1500, 2.0, 0.6, at=s.node("Mapping", base, Scale=(0.03, 1, 1))), 0.61, 0.72)
    tone = s.mix(s.math("MULTIPLY", pores, 0.5), tone, "#4a2c14")
    rough = s.span(streaks, 0.3, 0.7, polish - 0.05, polish + 0.12)
    return s.finish(Base_Color=tone, Roughness=rough, Normal=s.bump(s.math("SUBTRACT", streaks, pores), 0.00008), Specular_IOR_Level=0.35,
                    Coat_Weight=oil * 0.4, Coat_Roughness=0.3)
