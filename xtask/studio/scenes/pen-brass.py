"""A fountain pen on the sheet it has just written on."""

import math

import materials as mat
import shapes as make
import studio
from shapes import pen

VARIANTS = ["brass", "ink"]


def scene(shot, variant):
    """Front: the pen, closed. Detail: uncapped, its nib."""
    bare = mat.brushed("#dfb76b", 0.12, relief=0.000008, uv=True)
    bright = mat.polished("#e0b25c", 0.14, 0.06)
    metal = bare if variant == "brass" else mat.blackened("#24262b", "#b08a4a", 0.3, 0.34)
    inlay = mat.polished("#c79a4c", 0.12, 0.05, 0.3) if variant == "brass" else bright
    paper = make.sheet(0.105, 0.148, mat.paper("#f6efe0", "#e6d9c0"), "paper", 60, 0.00025, _lift)
    make.move(paper, (0.004, 0.004, 0), (0, 0, 9))
    if shot == "front":
        closed = make.join([pen.cap(metal, inlay), pen.barrel(metal, inlay)], "pen")
        make.move(closed, (0.006, 0.008, pen.CAP + 0.0007), (0, 90, 57))
        for row in range(6):
            make.move(_written("#1d3f9a", row), (0.004 + 0.0029 * row, 0.050 - 0.0185 * row, 0.0007), (0, 0, 9))
        studio.shoot([closed, paper], "linen" if variant == "brass" else "sage", pitch=60, margin=0.06, fstop=14)
        return
    body = make.join([pen.grip(metal, mat.polished("#d8d6d0", 0.1, 0.06), mat.blackened("#161616", "#333333", 0.0, 0.5)),
                      pen.barrel(metal, inlay)], "pen")
    make.move(body, (0, 0, pen.BARREL + 0.0008), (0, -91.2, 35))
    lid = make.move(pen.cap(metal, inlay), (0.045, 0.022, pen.CAP + 0.0008), (0, 90, 70))
    for row in range(6):
        make.move(_written("#1d3f9a", row), (0.004 + 0.0029 * row, 0.050 - 0.0185 * row, 0.0007), (0, 0, 9))
    studio.shoot([body, lid], "linen", pitch=34, yaw=-24, crop=((-0.012, -0.006, 0.005), 0.033), margin=0.0, fstop=11)


def _lift(x, y):
    """The far corner rises a little, as thick paper does."""
    return 0.012 * max(0.0, (x / 0.105 + y / 0.148) - 0.55) ** 2


def _written(colour, row):
    """A line of the loops one writes to try a nib, thick and thin."""
    points, radii = [], []
    turns, tall = 7 + row % 3, 0.0042 + 0.0008 * (row % 2)
    for k in range(60 * turns):
        t = k / (60 * turns - 1)
        a = t * 2 * math.pi * turns
        grow = 1 + 0.25 * math.sin(a / 2 + row * 1.7)
        points.append((-0.04 + 0.078 * t + 0.0034 * math.sin(a), -tall * grow * math.cos(a), 0.0))
        radii.append(0.0002 + 0.00025 * max(0.0, math.sin(a + 0.5)))
    return make.tube(points, radii, mat.ink(colour, 0.35), "line", 8, squash=0.2, smooth=0)
