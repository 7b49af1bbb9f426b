"""A slim hand grinder: walnut below, blackened steel above, a crank with a walnut knob."""

import math
import random

import materials as mat
import shapes as make
import studio
from shapes.grown import bean


def scene(shot, variant):
    """Front: the grinder and a few beans. Detail: crank and collar from above."""
    steel = mat.blackened("#3d4042", wear=0.12, roughness=0.36)
    bare = mat.brushed("steel", 0.26, uv=True)
    walnut = mat.wood("walnut", "Z", oil=0.5)
    jar = make.lathe(make.rounded([(0, 0), (0.0315, 0), (0.0325, 0.0015), (0.0330, 0.030), (0.0318, 0.072), (0.0290, 0.0742), (0, 0.0742)], 0.0022),
                     walnut)
    collar = make.lathe(make.rounded([(0.026, 0.0740), (0.0322, 0.0740), (0.0322, 0.0800), (0.026, 0.0800)], 0.0007), bare)
    chamber = make.lathe(make.rounded([(0.02, 0.0797), (0.0312, 0.0797), (0.0312, 0.0860), (0.0303, 0.0866), (0.0303, 0.1520), (0.0312, 0.1528),
                                       (0.0312, 0.1560), (0.0240, 0.1596), (0.0075, 0.1608), (0, 0.1608)], 0.0010), steel)
    things = [jar, collar, chamber, *crank(steel, bare), *[copy_notch(bare, k) for k in range(40)]]
    whole = make.move(make.join(things), turn=(0, 0, -24))
    beans = scattered(7 if shot == "front" else 3)
    if shot == "front":
        studio.shoot([whole, *beans], "linen", pitch=13, margin=0.08)
    else:
        studio.shoot([whole], "linen", pitch=30, yaw=-14, crop=((0.026, -0.01, 0.140), 0.088), margin=0.0, fstop=10, focus=(0.02, -0.03, 0.17))


def crank(steel, bare):
    """A nut, a flat arm bent up a little, and the knob on its pin."""
    nut = make.move(make.slab([(0.0062 * math.cos(math.pi / 3 * k), 0.0062 * math.sin(math.pi / 3 * k)) for k in range(6)], 0.006, bare, 0.0006),
                    (0, 0, 0.1640))
    cap = make.lathe(make.rounded([(0, 0.1600), (0.0095, 0.1600), (0.0088, 0.1640), (0, 0.1640)], 0.0008), steel)
    arm = make.tube([(-0.008, 0, 0.1660), (0.008, 0, 0.1660), (0.030, 0, 0.1668), (0.056, 0, 0.1715), (0.072, 0, 0.1730)],
                    [0.0068, 0.0070, 0.0058, 0.0052, 0.0060], steel, squash=0.24, sides=32)
    pin = make.move(make.lathe(make.rounded([(0, 0), (0.0040, 0), (0.0040, 0.0035), (0.0022, 0.0035), (0.0022, 0.008)], 0.0004), bare),
                    (0.067, 0, 0.1725))
    knob = make.lathe(make.spline([(0, 0), (0.0055, 0), (0.0055, 0), (0.0068, 0.0015), (0.0074, 0.006), (0.0112, 0.014), (0.0118, 0.019),
                                   (0.0088, 0.0240), (0.0035, 0.0257), (0, 0.0259)]), mat.wood("walnut", "Z", seed=2))
    return [nut, cap, arm, pin, make.move(knob, (0.067, 0, 0.1775))]


def copy_notch(bare, k):
    """One of the forty steps of the collar: a raised rib."""
    angle = 2 * math.pi * k / 40
    rib = make.box((0.0010, 0.0012, 0.0048), bare, 0.0003)
    return make.move(rib, (0.0323 * math.cos(angle), 0.0323 * math.sin(angle), 0.0746), (0, 0, math.degrees(angle)))


def scattered(count):
    """Beans fallen beside the foot, none on another."""
    chance = random.Random(5)
    roast = mat.coffee()
    spots = [(0.050, -0.020), (0.060, -0.038), (0.043, -0.044), (-0.050, -0.030), (0.069, -0.012), (-0.041, -0.052), (0.030, -0.058)]
    return [fallen(roast, x, y, chance.uniform(0, 360), chance.random() < 0.5) for x, y in spots[:count]]


def fallen(roast, x, y, turn, flat_up):
    """A bean on the floor, on one of its two sides."""
    return make.move(bean(roast), (x, y, 0.0037 if flat_up else 0.0014), (90 if flat_up else -90, 0, turn))
