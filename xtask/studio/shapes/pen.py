"""A fountain pen turned from a rod, in parts that lie along z."""

import math

from mathutils import Vector

from shapes.base import join, move
from shapes.lines import tube
from shapes.solids import loft
from shapes.turned import lathe, rounded

BARREL = 0.0056
CAP = 0.0063


def cap(metal, inlay, length=0.062):
    """The cap, its mouth at z = 0: one ring inlaid at the mouth, one at the end."""
    outer = rounded([(0.0049, 0.0002), (CAP, 0.0002), (CAP, length), (0.0, length)], [0.0004, 0.0012], 6)
    inner = [(0.0, length - 0.004), (0.0049, length - 0.004), (0.0049, 0.0002)]
    made = [lathe(inner + outer[1:], metal, "cap", 96)]
    made += [_ring(CAP, 0.0035, 0.0007, inlay), _ring(CAP, 0.0050, 0.0003, inlay), _ring(CAP, length - 0.006, 0.0005, inlay)]
    return join(made, "cap")


def barrel(metal, inlay, length=0.073):
    """The barrel, from its step at z = 0 downwards."""
    line = rounded([(0.0, -length), (BARREL * 0.9, -length), (BARREL, -0.03), (BARREL, -0.0002), (0.0042, 0.0)],
                   [0.0014, 0.02, 0.0003], 6)
    made = [lathe([*line, (0.0, 0.0)], metal, "barrel", 96), _ring(BARREL, -0.002, 0.0004, inlay)]
    return join(made, "barrel")


def grip(metal, steel, feed, length=0.021):
    """Section, feed and nib, upwards from z = 0; the nib's face looks to +x."""
    line = rounded([(0.0, 0.0), (0.0044, 0.0), (0.0046, 0.003), (0.0037, length - 0.003), (0.0043, length), (0.0, length)],
                   [0.0003, 0.001, 0.002, 0.0006], 5)
    made = [lathe(line, metal, "section", 96), _ring(0.0044, 0.0012, 0.0004, steel)]
    made += [move(_nib(steel), (0, 0, length)), move(_feed(feed), (0, 0, length))]
    return join(made, "grip")


def _ring(radius, height, half, metal):
    line = [(radius - 0.0003, height - half), (radius + 0.00008, height - half), (radius + 0.00012, height),
            (radius + 0.00008, height + half), (radius - 0.0003, height + half), (radius - 0.0003, height - half)]
    return lathe(line, metal, "ring", 96)


def _width(t):
    """Half the nib's width along its 22 mm: shoulders, then a long taper to the point."""
    if t < 0.28:
        return 0.0030 + 0.0012 * math.sin(t / 0.28 * math.pi / 2)
    s = (t - 0.28) / 0.72
    return 0.0042 * (1 - s) ** 0.85 * (1 - 0.25 * s * (1 - s)) + 0.00035


def _nib(steel):
    """A bent leaf of steel with a slit and a breather hole, tipped with a grain of harder metal."""
    length, rows, half = 0.022, 72, 16
    hole, wide = 0.0088, 0.0009
    made = []
    for side in (1, -1):
        sections = []
        for j in range(rows + 1):
            t = j / rows
            z = length * t
            inner = 0.00005 if z > hole else 0.0
            if abs(z - hole) < wide:
                inner = max(inner, math.sqrt(wide**2 - (z - hole) ** 2))
            outer = max(_width(t), inner + 0.0002)
            bend = 0.0038 - 0.0012 * t
            across = [inner + (outer - inner) * k / half for k in range(half + 1)]
            front = [_bent(side * y, bend, z, t, 0.0) for y in across]
            back = [_bent(side * y, bend, z, t, -0.00035) for y in reversed(across)]
            sections.append(front + back)
        made.append(loft(sections, steel, "nib"))
    tip = _bent(0.0, 0.0026, length, 1.0, -0.0001)
    made.append(move(tube([(0, 0, -0.0005), (0, 0, 0.0005)], [0.00045, 0.0004], steel, "tip", 16, smooth=0), tip))
    return join(made, "nib")


def _bent(y, radius, z, t, lift):
    """A point of the leaf rolled about its length; the point drops a little towards the paper."""
    angle = y / radius
    reach = radius + lift
    drop = 0.0011 * max(0.0, t - 0.3) ** 1.6
    return Vector((reach * math.cos(angle) - radius + 0.0031 - drop, reach * math.sin(angle), z))


def _feed(black):
    """The comb under the nib, thinner towards the point, with its fins."""
    sections = []
    for j in range(61):
        t = j / 60
        z = 0.0175 * t
        fin = 0.00018 if (j // 2) % 2 and 0.05 < t < 0.62 else 0.0
        r = (0.0029 - fin) * (1 - t**1.7 * 0.82)
        lift = 0.0019 * t**1.6
        sections.append([Vector((-0.0002 + lift + r * math.cos(a) * 0.85, r * math.sin(a), z)) for a in _half()])
    return loft(sections, black, "feed")


def _half():
    """Angles of a section that is flat towards the nib."""
    return [math.pi / 2 + math.pi * k / 20 for k in range(21)]
