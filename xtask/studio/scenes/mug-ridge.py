"""A mug whose ridges are combed into the turning clay; bare foot, a handle for three fingers, coffee in it."""

import math

import materials as mat
import shapes as make
import studio

VARIANTS = ["chalk", "moss", "ink"]
GLAZES = {"chalk": ("#e8e2d5", "#cdbfa9", "#8a7358", "fog"), "moss": ("#74755a", "#5f583f", "#3c3a28", "linen"),
          "ink": ("#36404f", "#4a4d52", "#1d222a", "clay")}


def scene(shot, variant):
    """Front: from the handle's side. Detail: ridges and the coffee, from above."""
    colour, thin, speck, backdrop = GLAZES[variant]
    skin = mat.glaze(colour, thin, body="#a5805c", body_dark="#7c5a3c", speckle=0.4, speck=speck, rim=0.0893, foot=0.0085, gloss=0.28,
                     wave=0.0007, edge=0.0014, melt=0.3)
    mug = make.join([body(skin), handle(skin)])
    coffee = make.lathe([(0, 0.0760), (0.0366, 0.0760), (0.0376, 0.0766)], mat.liquid("#1f0f07"))
    if shot == "front":
        make.move(mug, turn=(0, 0, -22))
        studio.shoot([mug, coffee], backdrop, pitch=19, margin=0.13)
    else:
        make.move(mug, turn=(0, 0, -58))
        beans = [bean((0.058, -0.045, 0), 30), bean((0.068, -0.032, 0), 140), bean((-0.052, -0.058, 0), 75)]
        studio.shoot([mug, coffee, *beans], backdrop, pitch=38, margin=0.07, fstop=11)


def body(skin):
    """Straight wall with twelve ridges; the lip is plain, so that it is pleasant to drink from."""
    wall = [(0.0395, 0.0095)]
    for k in range(241):
        z = 0.011 + 0.064 * k / 240
        ease = min(1, (z - 0.011) / 0.004, (0.075 - z) / 0.004)
        comb = abs(math.sin(math.pi * (z - 0.011) / 0.0046)) ** 0.7
        wall.append((0.0404 + 0.0012 * math.sin(math.pi * z / 0.09) + ease * 0.00095 * comb, z))
    out = [(0, 0.003), (0.0335, 0.003), *make.spline([(0.0335, 0.003), (0.0350, 0.0004), (0.0372, 0.0004), (0.0390, 0.0040), (0.0395, 0.0095)])]
    lip = make.spline([wall[-1], (0.0414, 0.082), (0.0420, 0.0885), (0.0409, 0.0905), (0.0396, 0.0888), (0.0385, 0.080)])
    inner = make.spline([(0.0385, 0.080), (0.0376, 0.05), (0.0368, 0.016), (0.031, 0.0095), (0, 0.0085)])
    return make.lathe(out + wall[1:] + lip[1:] + inner[1:], skin, wobble=0.007, seed=4)


def handle(skin):
    """A pulled strap: thick where it leaves the wall, thin in the middle, thumbed on below."""
    path = [(0.036, 0, 0.0735), (0.046, 0, 0.0765), (0.0585, 0, 0.0735), (0.0675, 0, 0.060), (0.0655, 0, 0.043), (0.0545, 0, 0.0265),
            (0.0450, 0, 0.0190), (0.037, 0, 0.0165)]
    return make.tube(path, [0.0105, 0.0086, 0.0074, 0.0070, 0.0070, 0.0074, 0.0090, 0.0110], skin, squash=0.52, sides=32)


def bean(place, turn):
    """A roasted bean: half an egg with a furrow."""
    work = make.lathe(make.spline([(0, -0.0055), (0.0022, -0.0048), (0.0040, -0.002), (0.0042, 0.001), (0.0028, 0.0045), (0, 0.0055)], 6),
                      mat.coffee(), segments=40)
    for vertex in work.data.vertices:
        x, y, z = vertex.co
        flat = 0.0012 if y > 0 else 1.0
        vertex.co = (x, y * 0.8 if flat == 1.0 else y * 0.32, z)
        if y > 0 and abs(x) < 0.0007:
            vertex.co.y -= 0.0009
    return make.move(work, (place[0], place[1], 0.0033), (-90, 0, turn))
