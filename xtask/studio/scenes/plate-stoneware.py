"""Dinner plates of matt stoneware with a low raised rim: one upright, one lying."""

import materials as mat
import shapes as make
import studio

VARIANTS = ["sand", "slate"]
GLAZES = {"sand": ("#d9c7a5", "#bfa57c", "#7a5a38"), "slate": ("#6a6f71", "#53585b", "#2e3234")}


def scene(shot, variant):
    """Front: an upright plate behind a lying one. Detail: both colours in a stack."""
    skin = stoneware(variant)
    backdrop = "sage" if variant == "sand" else "fog"
    if shot == "front":
        flat = make.move(plate(skin, 1), (0.035, -0.16, 0), (0, 0, 30))
        upright = make.move(plate(skin, 4), (-0.02, 0.03, 0.1252), (74, 0, 0))
        rest = make.move(make.box((0.05, 0.05, 0.11), mat.wood("oak", "Z"), 0.002), (-0.02, 0.080, 0))
        studio.shoot([flat, upright], backdrop, pitch=19, margin=0.1)
        return rest
    skins = [stoneware("slate"), skin]
    stack = [make.move(plate(skins[i % 2], i), (0.002 * (-1) ** i, 0.0015 * i, 0.0086 * i), (0, 0, 70 * i)) for i in range(6)]
    studio.shoot(stack, backdrop, pitch=20, yaw=8, crop=((0.045, -0.03, 0.032), 0.094), margin=0.0, fstop=12, focus=(0.03, -0.128, 0.04))


def stoneware(variant):
    """The matt glaze of one colour."""
    colour, thin, speck = GLAZES[variant]
    return mat.glaze(colour, thin, body="#8a6a4c", body_dark="#64482f", speckle=0.95, speck=speck, rim=0.0240, foot=0.0026, gloss=0.5,
                     wave=0.0006, edge=0.0012, melt=0.2)


def plate(skin, seed):
    """26 cm across, 2.5 cm high, 5 mm thick, on a foot ring."""
    under = make.spline([(0, 0.004), (0.078, 0.004), (0.078, 0.004), (0.080, 0.0003), (0.084, 0.0003), (0.0855, 0.0035), (0.0855, 0.0035),
                         (0.105, 0.0058), (0.1225, 0.0115), (0.1285, 0.0205), (0.1300, 0.0238)])
    over = make.spline([(0.1300, 0.0238), (0.1292, 0.0252), (0.1272, 0.0246), (0.1240, 0.0195), (0.1165, 0.0135), (0.100, 0.0103),
                        (0.06, 0.0093), (0, 0.0090)])
    return make.lathe(under + over[1:], skin, wobble=0.006, seed=seed, throwing=0.00012, pitch=0.0031, segments=220)
