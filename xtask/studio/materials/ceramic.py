"""Fired clay, with a glaze and without."""

from nodes import Surface


def _clay(s, colour, dark, grit):
    """Colour and relief of bare clay: clouds of iron, grains of sand, dark specks."""
    cloud = s.noise(45, 4.0, 0.6)
    tone = s.mix(s.span(cloud, 0.3, 0.75), colour, dark)
    speck = s.span(s.cells(700), 0.16, 0.08)
    some = s.span(s.noise(260, 1.0), 0.52, 0.6)
    tone = s.mix(s.math("MULTIPLY", s.math("MULTIPLY", speck, some), 0.6), tone, "#2a1a12")
    relief = s.math("ADD", s.math("MULTIPLY", s.noise(900, 3.0, 0.7), 0.6), s.math("MULTIPLY", s.noise(160, 2.0), 0.8))
    return tone, s.bump(relief, grit)


def clay(colour, dark, grit=0.00025, roughness=0.62, shine=0.35, name="clay"):
    """Unglazed clay; `grit` is its relief in metres, `shine` how far hands have polished it."""
    s = Surface(name)
    tone, relief = _clay(s, colour, dark, grit)
    rough = s.span(s.noise(120, 3.0), 0.3, 0.7, roughness - 0.08, roughness + 0.1)
    return s.finish(Base_Color=tone, Roughness=rough, Specular_IOR_Level=shine, Normal=relief)


def glaze(colour, thin, body="#6b4a36", body_dark="#4a3024", speckle=0.35, speck="#4b3527", rim=None, foot=None, ring=0.0,
          crackle=0.0, gloss=0.22, pool=None, wave=0.0015, edge=0.0025, melt=0.0, name="glaze"):
    """A glaze over clay.

    `thin` is its colour where it lies thin. Above the height `rim` the clay breaks through, below `foot` it is bare (metres in
    the object's own space; the well inside stays glazed); both borders wander by `wave` and are `edge` soft. `speckle` 0..1 is how many iron specks, `crackle` how
    strongly lines are drawn into it, `pool` the colour of the same lines or depths, `gloss` the roughness, `melt` how mottled.
    """
    s = Surface(name)
    bare, grit = _clay(s, body, body_dark, 0.00025)
    cloud = s.noise(28, 4.0, 0.55, distort=0.4)
    tone = s.mix(s.span(cloud, 0.38, 0.72, 0.0, 0.7), colour, thin)
    if melt:
        drift = s.noise(90, 4.0, 0.65, at=s.at(scale=(1, 1, 0.45)))
        tone = s.mix(s.span(drift, 0.45, 0.7, 0.0, melt), tone, pool or thin)
    for scale, low, share in ((520, 0.54, 1.0), (1150, 0.5, 0.7)):
        spot = s.span(s.cells(scale), 0.20, 0.10)
        some = s.span(s.noise(scale / 3.1, 1.0), low + 0.1 - 0.16 * speckle, low + 0.14 - 0.16 * speckle)
        tone = s.mix(s.math("MULTIPLY", s.math("MULTIPLY", spot, some), 0.85 * share * min(1, speckle * 3)), tone, speck)
    height = s.math("ADD", s.axis("Z"), s.math("MULTIPLY", s.math("SUBTRACT", s.noise(60, 3.0), 0.5), 4 * wave))
    shown = None
    if foot is not None:
        outside = s.span(s.axis("Z", s.at("Normal")), 0.6, 0.3)
        shown = s.math("MULTIPLY", s.span(height, foot + edge / 2, foot - edge / 2), outside)
    if rim is not None:
        fine = s.math("ADD", height, s.math("MULTIPLY", s.math("SUBTRACT", s.noise(400, 2.0), 0.5), wave))
        worn = s.span(fine, rim - edge / 2, rim + edge, 0.0, 0.92)
        shown = worn if shown is None else s.math("MAXIMUM", shown, worn)
    soft = s.noise(35, 2.0)
    relief = s.math("ADD", s.math("MULTIPLY", soft, 1.0), s.math("MULTIPLY", s.noise(420, 2.0), 0.05))
    normal = s.bump(relief, 0.0006)
    if crackle:
        lines = s.cells(95, "DISTANCE_TO_EDGE", at=s.warp(0.004, 60))
        fine = s.cells(230, "DISTANCE_TO_EDGE", at=s.warp(0.002, 90))
        crack = s.math("MAXIMUM", s.span(lines, 0.03, 0.0), s.math("MULTIPLY", s.span(fine, 0.035, 0.0), 0.45))
        tone = s.mix(s.math("MULTIPLY", crack, crackle), tone, pool or thin)
        normal = s.bump(crack, -0.00004, normal)
    rough = gloss if isinstance(gloss, float) else 0.25
    rough = s.span(s.noise(200, 2.0), 0.3, 0.7, rough * 0.85, rough * 1.2)
    coat = None
    if shown is not None:
        tone = s.mix(shown, tone, bare)
        rough = s.mix(shown, s.node("CombineXYZ", rough, rough, rough), (0.7, 0.7, 0.7, 1))
        normal = s.mix(shown, normal, grit)
        coat = s.math("MULTIPLY", s.math("SUBTRACT", 1.0, shown), 0.35)
    return s.finish(Base_Color=tone, Roughness=rough, Normal=normal, Coat_Weight=coat if coat is not None else 0.35,
                    Coat_Roughness=0.08 + gloss * 0.5, Specular_IOR_Level=0.5)
