"""A woollen throw, folded, its last length laid over the front so that the fringe is seen."""

import random

from mathutils import Vector

import materials as mat
import shapes as make
import studio
from materials.woven import twill
from shapes.hung import Hung, waves

VARIANTS = ["oat", "rust"]
# wool, its shade, backdrop
WOOLS = {"oat": ("#ecd9b4", "#c5a878", "clay"), "rust": ("#d2562a", "#96320f", "linen")}
WIDE, DEEP, LAYER, COUNT = 0.40, 0.30, 0.0125, 7
TOP = COUNT * (LAYER + 0.002)


def scene(shot, variant):
    """Front: the stack. Detail: fringe and weave."""
    colour, dark, backdrop = WOOLS[variant]
    wool = twill(colour, dark, 330, 0.0009)
    stack = make.folded(DEEP, WIDE, wool, "stack", COUNT, LAYER, 0.002, seed=5, uneven=1.2, across=70)
    make.move(stack, turn=(0, 0, 90))
    front = -DEEP / 2
    top = TOP + 0.006
    line = [(0.12, top - 0.006), (0.05, top), (-0.06, top + 0.001), (front + 0.035, top), (front - 0.004, top - 0.008),
            (front - 0.017, top - 0.03), (front - 0.019, 0.062), (front - 0.021, 0.056)]
    fall = Hung(line, WIDE * 0.97, waves(0.010, 0.11, 2, lambda s: 0.35 + 0.65 * min(1.0, s / 0.3) ** 2))
    flap = fall.cloth(wool, 0.0075, "flap")
    fringe = _fringe(fall, mat.yarn(colour, dark, 0.0022))
    things = [stack, flap, *fringe]
    if shot == "front":
        studio.shoot(things, backdrop, pitch=24, yaw=-24, margin=0.075, fstop=16)
    else:
        studio.shoot(things, backdrop, pitch=22, yaw=-34, crop=((0.07, front - 0.02, 0.062), 0.072), margin=0.0, fstop=11)


def _fringe(fall, yarn):
    """Twisted tassels from the hem to the floor, no two alike."""
    chance, made = random.Random(7), []
    count = 44
    for k in range(count):
        x = (k + 0.5) / count * fall.width - fall.width / 2 + chance.uniform(-0.001, 0.001)
        start = fall.at(x, fall.length - 0.004)
        edge = fall.at(x, fall.length)
        reach = chance.uniform(0.008, 0.028)
        side = chance.uniform(-0.008, 0.008)
        line = [start, edge, edge + Vector((side * 0.2, -0.003, -0.022)), Vector((x + side * 0.6, edge.y - 0.006, 0.012)),
                Vector((x + side, edge.y - 0.008 - reach * 0.6, 0.0042)), Vector((x + side * 1.5, edge.y - 0.008 - reach, 0.0038))]
        made.append(make.rope(line, 0.0031, yarn, "tassel", strands=2, lay=0.013, sides=8, smooth=6))
        tip = Vector(line[-1])
        way = (Vector(line[-1]) - Vector(line[-2])).normalized()
        for _ in range(5):
            away = Vector((chance.uniform(-1, 1), chance.uniform(-0.6, 0.6), 0)) * 0.0035
            hair = [tip - way * 0.002, tip + way * 0.003 + away * 0.5, tip + way * chance.uniform(0.005, 0.009) + away]
            made.append(make.tube([Vector((p.x, p.y, max(0.0012, p.z))) for p in map(Vector, hair)], [0.0011, 0.0008, 0.0003], yarn, "end", 6, smooth=4))
    return [make.join(made, "fringe")]
