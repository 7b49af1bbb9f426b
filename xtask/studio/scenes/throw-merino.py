"""A woollen throw, folded on an oak stool, its last length laid over the front so that the fringe is seen."""

import random

from mathutils import Vector

import materials as mat
import shapes as make
import studio
from materials.woven import twill
from shapes.hung import Hung, waves
from shapes.nap import nap

VARIANTS = ["rust", "oat"]
# wool, its shade, backdrop
WOOLS = {"oat": ("#ffe3b0", "#e2c38c", "sage"), "rust": ("#dc4d1a", "#a63a10", "linen")}
WIDE, DEEP, LAYER, COUNT = 0.37, 0.29, 0.0135, 7
SEAT = 0.24
TOP = SEAT + COUNT * (LAYER + 0.002)


def scene(shot, variant):
    """Front: the throw on its stool. Detail: fringe and weave."""
    colour, dark, backdrop = WOOLS[variant]
    wool = twill(colour, dark, 600, 0.0006, 0.8)
    stack = make.folded(DEEP, WIDE, wool, "stack", COUNT, LAYER, 0.002, seed=5, uneven=1.2, across=70)
    make.move(stack, (0, 0, SEAT), (0, 0, 90))
    front = -DEEP / 2 - 0.016
    top = TOP + 0.006
    line = [(0.12, top - 0.006), (0.05, top), (-0.06, top + 0.001), (front + 0.05, top), (front + 0.012, top - 0.008),
            (front - 0.001, top - 0.03), (front - 0.005, SEAT + 0.02), (front - 0.005, SEAT - 0.045)]
    fall = Hung(line, WIDE * 0.97, waves(0.016, 0.13, 2, lambda s: 0.25 + 0.75 * min(1.0, s / 0.38) ** 2))
    flap = fall.cloth(wool, 0.0075, "flap")
    nap(flap, 60000)
    nap(stack, 40000, seed=2)
    things = [stack, flap, _fringe(fall, mat.yarn(colour, dark, 0.0022)), *_stool()]
    if shot == "front":
        studio.shoot(things, backdrop, pitch=17, yaw=25, margin=0.07, fstop=16)
    else:
        studio.shoot(things, backdrop, pitch=20, yaw=27, crop=((-0.02, front - 0.01, SEAT - 0.035), 0.08), margin=0.0, fstop=11)


def _stool():
    """A seat on four splayed legs."""
    seat = make.box((0.42, 0.31, 0.028), mat.wood("oak", seed=6), 0.006, "seat", 5)
    made = [make.move(seat, (0, 0, SEAT - 0.028))]
    for x in (-1, 1):
        for y in (-1, 1):
            foot, head = (x * 0.185, y * 0.130, 0.0), (x * 0.150, y * 0.100, SEAT - 0.02)
            leg = make.tube([foot, head], [0.0115, 0.016], mat.wood("oak", "Z", seed=3 + x + 2 * y), "leg", 32, smooth=4)
            made.append(make.soften(leg, 0.0025, 3, 50))
    return made


def _fringe(fall, yarn):
    """Twisted tassels that hang from the hem, no two alike."""
    chance, made = random.Random(7), []
    count = 44
    for k in range(count):
        x = (k + 0.5) / count * (fall.width - 0.008) - fall.width / 2 + 0.004 + chance.uniform(-0.001, 0.001)
        start, edge = fall.at(x, fall.length - 0.004), fall.at(x, fall.length)
        long, side, out = chance.uniform(0.052, 0.064), chance.uniform(-0.006, 0.006), chance.uniform(-0.004, 0.005)
        line = [start, edge, edge + Vector((side * 0.3, out * 0.2, -long * 0.4)), edge + Vector((side, out, -long))]
        made.append(make.rope(line, 0.0031, yarn, "tassel", strands=2, lay=0.013, sides=8, smooth=6))
        tip, way = line[-1], (line[-1] - line[-2]).normalized()
        for _ in range(6):
            away = Vector((chance.uniform(-1, 1), chance.uniform(-1, 1), 0)) * 0.0032
            hair = [tip - way * 0.002 + away * 0.2, tip + way * 0.003 + away * 0.6, tip + way * chance.uniform(0.006, 0.011) + away]
            made.append(make.tube(hair, [0.0011, 0.0008, 0.0003], yarn, "end", 6, smooth=4))
    return make.join(made, "fringe")
