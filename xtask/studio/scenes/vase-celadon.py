"""A slender celadon vase: crackled blue-green glaze, 24 cm."""

import math

import materials as mat
import shapes as make
import studio


def scene(shot, variant):
    """Front: the vase with one bare twig. Detail: shoulder and crackle."""
    skin = mat.glaze("#a9c3b2", "#bccfbe", body="#8a6f58", body_dark="#5f4836", speckle=0.12, speck="#5d6b5c", rim=0.2393, foot=0.004,
                     crackle=0.4, pool="#5f7d72", gloss=0.1, wave=0.0005, edge=0.001, melt=0.4)
    vase = make.lathe(profile(), skin, wobble=0.006, seed=6, segments=200)
    if shot == "front":
        studio.shoot([vase, *twig()], "linen", pitch=10, margin=0.075)
    else:
        make.move(vase, turn=(0, 0, 70))
        studio.shoot([vase], "linen", pitch=22, crop=((0.006, 0, 0.165), 0.062), margin=0.0, fstop=8, focus=(0, -0.045, 0.15))


def profile():
    """Foot, swelling shoulder, narrow neck, flaring lip."""
    out = make.spline([(0, 0.004), (0.027, 0.004), (0.027, 0.004), (0.0285, 0.0004), (0.031, 0.0004), (0.0322, 0.006), (0.0345, 0.03),
                       (0.0445, 0.095), (0.0500, 0.135), (0.0465, 0.165), (0.0300, 0.186), (0.0170, 0.200), (0.0145, 0.218),
                       (0.0205, 0.236), (0.0228, 0.2392)], 12)
    inner = make.spline([(0.0228, 0.2392), (0.0222, 0.2404), (0.0208, 0.2396), (0.0165, 0.230), (0.0118, 0.216), (0.0140, 0.200),
                         (0.026, 0.184)], 10)
    return out + inner[1:] + [(0, 0.18)]


def twig():
    """A bare twig with buds, leaning in the neck."""
    bark = mat.leaf("#6b4d38", "#3f2a1d")
    bud = mat.leaf("#a88a66", "#6f5236")
    stem = [(-0.006, 0.002, 0.19), (0.004, 0, 0.245), (0.016, -0.003, 0.270), (0.022, -0.004, 0.286), (0.036, -0.005, 0.309)]
    side = [(0.016, -0.003, 0.270), (0.007, -0.006, 0.284), (0.003, -0.006, 0.297)]
    made = [make.tube(stem, [0.0016, 0.0015, 0.0013, 0.0010, 0.0006], bark), make.tube(side, [0.0010, 0.0008, 0.0005], bark)]
    for x, y, z, lean in ((0.0090, -0.001, 0.2565, -40), (0.0195, -0.004, 0.280, 45), (0.0080, -0.006, 0.282, -50), (0.0290, -0.005, 0.297, 50),
                          (0.036, -0.005, 0.309, 25), (0.003, -0.006, 0.297, -15)):
        drop = make.lathe(make.spline([(0, 0), (0.0019, 0.0022), (0.0021, 0.0046), (0.0010, 0.0080), (0, 0.0092)], 6), bud, segments=24)
        made.append(make.move(drop, (x, y, z), (0, lean, 10 * math.sin(x * 900))))
    return made
