"""Cloth: weave, fuzz and yarn. All need a UV in metres (`folded`, `drape`, `sheet` and `tube` give one)."""

from nodes import Surface


def _threads(s, count, at):
    """Height of a plain weave, `count` threads a metre: warp and weft go over each other in turn."""
    u = s.math("MULTIPLY", s.axis("X", at), count)
    v = s.math("MULTIPLY", s.axis("Y", at), count)
    hill_u = s.math("ABSOLUTE", s.math("SINE", s.math("MULTIPLY", u, 3.14159)))
    hill_v = s.math("ABSOLUTE", s.math("SINE", s.math("MULTIPLY", v, 3.14159)))
    parity = s.math("FLOORED_MODULO", s.math("ADD", s.math("FLOOR", u), s.math("FLOOR", v)), 2.0)
    over = s.math("MULTIPLY", hill_u, parity)
    under = s.math("MULTIPLY", hill_v, s.math("SUBTRACT", 1.0, parity))
    return s.math("ADD", over, under), parity


def plain_weave(warp, weft=None, count=1100, slub=0.5, relief=0.00022, sheen=0.25, fuzz=0.0, pattern=None, roughness=0.85,
                shine=0.2, name="weave"):
    """A woven cloth of two colours, `count` threads a metre (linen 1100, canvas 700, kilim 450).

    `slub` is the thick and thin of the thread, `fuzz` the tone of loose fibres, `sheen` the light they catch at the edge.
    `pattern(s)` may return a colour socket that replaces the plain colour (stripes, a motif), from `s.at("UV")`.
    """
    s = Surface(name)
    at = s.warp(0.25 / count, count / 9, s.at("UV"))
    height, parity = _threads(s, count, at)
    tone = pattern(s) if pattern else s.mix(parity, warp, weft or warp)
    streak_u = s.noise(1.0, 3.0, 0.6, at=s.at("UV", scale=(count * 0.8, count / 25, 1)))
    streak_v = s.noise(1.0, 3.0, 0.6, at=s.at("UV", scale=(count / 25, count * 0.8, 1)))
    streak = s.mix(parity, s.node("CombineXYZ", streak_v, streak_v, streak_v), s.node("CombineXYZ", streak_u, streak_u, streak_u))
    shade = s.span(streak, 0.25, 0.75, 1 - 0.42 * slub, 1 + 0.30 * slub)
    tone = s.mix(1.0, tone, s.node("CombineXYZ", shade, shade, shade), "MULTIPLY")
    dark = s.span(height, 0.0, 0.55, 0.62, 1.0)
    tone = s.mix(1.0, tone, s.node("CombineXYZ", dark, dark, dark), "MULTIPLY")
    fluff = s.noise(count * 1.7, 4.0, 0.75, at=s.at("UV"))
    if fuzz:
        tone = s.mix(s.span(fluff, 0.5, 0.75, 0.0, fuzz), tone, "#fff6e6", "SOFT_LIGHT")
    swell = s.math("ADD", height, s.math("MULTIPLY", s.math("ADD", streak, s.math("MULTIPLY", fluff, fuzz + 0.15)), slub))
    return s.finish(Base_Color=tone, Roughness=roughness, Specular_IOR_Level=shine, Normal=s.bump(swell, relief),
                    Sheen_Weight=sheen, Sheen_Roughness=0.4, Sheen_Tint=(1, 0.97, 0.92, 1))


def fibre(colour, dark, scale=700, fuzz=0.5, sheen=0.5, relief=0.0006, name="felt"):
    """Felted, brushed wool: no thread is seen, only a nap. Uses object coordinates."""
    s = Surface(name)
    nap = s.noise(scale, 5.0, 0.75, distort=1.2)
    cloud = s.noise(30, 3.0)
    tone = s.mix(s.span(nap, 0.3, 0.7), dark, colour)
    tone = s.mix(s.span(cloud, 0.35, 0.7, 0.0, 0.25), tone, dark)
    return s.finish(Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.1, Normal=s.bump(nap, relief), Sheen_Weight=sheen,
                    Sheen_Roughness=0.5 + 0.2 * fuzz, Sheen_Tint=(1, 0.97, 0.92, 1))


def yarn(colour, dark, lay=0.0012, name="yarn"):
    """Thread, string, fringe on a `tube`: diagonal plies seen along its UV."""
    s = Surface(name)
    ply = s.wave(0.31 / lay, s.at("UV", rotate=(0, 0, 0.6)), "Y", 0.6)
    hair = s.noise(2500, 3.0, 0.7)
    tone = s.mix(s.span(ply, 0.1, 0.8), dark, colour)
    tone = s.mix(s.span(hair, 0.35, 0.7, 0.0, 0.35), tone, dark)
    relief = s.math("ADD", ply, s.math("MULTIPLY", hair, 0.5))
    return s.finish(Base_Color=tone, Roughness=0.9, Specular_IOR_Level=0.15, Normal=s.bump(relief, lay * 0.2), Sheen_Weight=0.4)
