"""Small grown things that lie in heaps: beans and rolled leaves. One mesh of each kind, many copies."""

import math
import random

from shapes.base import copy, move
from shapes.lines import tube
from shapes.turned import lathe, spline

BEAN = spline([(0, -0.0055), (0.0023, -0.0047), (0.0041, -0.002), (0.0043, 0.001), (0.0029, 0.0044), (0, 0.0055)], 6)


def bean(material):
    """A roasted bean: half an egg with a furrow along its flat side, which lies towards +y."""
    one = lathe(BEAN, material, segments=48)
    for vertex in one.data.vertices:
        if vertex.co.y > 0:
            vertex.co.y *= 0.3
            vertex.co.y -= 0.0012 * max(0.0, 1 - abs(vertex.co.x) / 0.0009)
        else:
            vertex.co.y *= 0.85
    return one


def beans(material, spots, seed=5):
    """Roasted beans at `(x, y, z)`, every one turned by chance."""
    chance = random.Random(seed)
    one = bean(material)
    made = []
    for index, (x, y, z) in enumerate(spots):
        flat_up = chance.random() < 0.45
        tilt = chance.uniform(-12, 12) if z < 0.001 else chance.uniform(-38, 38)
        place, turn = (x, y, z + (0.0037 if flat_up else 0.0016)), ((90 if flat_up else -90) + tilt, tilt * 0.6, chance.uniform(0, 360))
        size = chance.uniform(0.88, 1.1)
        made.append(move(one, place, turn, size) if index == 0 else copy(one, place, turn, size))
    return made


def needles(material, spots, seed=3, steep=14):
    """Rolled leaves of green tea at `(x, y, z)`, 5 to 12 mm long; `steep` is how far they may point up, in degrees."""
    chance = random.Random(seed)
    kinds = []
    for _ in range(14):
        long, thin, bend = chance.uniform(0.005, 0.012), chance.uniform(0.00042, 0.0008), chance.uniform(-0.0006, 0.0006)
        kinds.append(tube([(-long / 2, 0, 0), (-long / 6, bend, 0.0003), (long / 5, bend * 0.6, -0.0002), (long / 2, bend * 0.2, 0)],
                          [thin * 0.4, thin, thin * 0.9, thin * 0.25], material, "needle", 8, 0.8, smooth=4))
    made = []
    for index, spot in enumerate(spots):
        turn = (0, chance.uniform(-steep, steep), chance.uniform(0, 360))
        made.append(move(kinds[index], spot, turn) if index < len(kinds) else copy(chance.choice(kinds), spot, turn))
    return made


def spread(count, radius, gap, seed=1, rise=None):
    """Up to `count` places within `radius` of the origin, denser in the middle, none nearer than `gap` to another; `rise(r)` is z."""
    chance = random.Random(seed)
    spots = []
    for _ in range(count * 40):
        far, angle = radius * chance.random() ** 0.75, chance.uniform(0, 2 * math.pi)
        x, y = far * math.cos(angle), far * math.sin(angle)
        if all((x - a) ** 2 + (y - b) ** 2 > gap * gap for a, b, _ in spots):
            spots.append((x, y, rise(far) if rise else 0.0))
        if len(spots) == count:
            break
    return spots
