"""A board of olive wood with its handle; a sprig and a few olives."""

import math

import materials as mat
import shapes as make
import studio
from materials.figured import olivewood
from materials.fruit import skin
from shapes.pierced import pierced


def scene(shot, variant):
    """Front: the whole board, lying. Detail: its handle and the hole."""
    board = _board()
    make.move(board, (0, 0, 0.0002), (0, 0, 64))
    if shot == "front":
        things = [*_sprig((0.070, -0.092), 38), *(_olive(x, y, k) for k, (x, y) in enumerate([(0.112, 0.010), (0.094, -0.004)]))]
        studio.shoot([board, *things], "linen", pitch=55, margin=0.055, fstop=18)
    else:
        spot = (0.088 * math.cos(math.radians(64)), 0.088 * math.sin(math.radians(64)), 0.01)
        studio.shoot([board], "linen", pitch=46, yaw=16, crop=(spot, 0.060), margin=0.0, fstop=10)


def _board():
    """28 x 13 cm with the handle; sawn by hand, so that no side is quite straight."""
    side = make.rounded([(-0.14, 0), (-0.14, 0.064), (0.052, 0.064), (0.070, 0.0205), (0.140, 0.0215), (0.140, 0)],
                        [0.024, 0.034, 0.030, 0.020], 10)
    outline = side + [(x, -y) for x, y in reversed(side[1:-1])]
    plank = make.slab([(x, y + 0.0016 * math.sin(17 * x + 1) * (1 if y > 0 else 0.6)) for x, y in outline], 0.018, olivewood(5),
                      0.0)
    return pierced(plank, [(0.118, 0, 0.0075, -0.01, 0.03)], 0.0028)


def _sprig(at, turn):
    """Narrow leaves in pairs, green above and silver below."""
    stem = [(-0.055, 0, 0.0030), (-0.02, 0.004, 0.0052), (0.02, 0.002, 0.0062), (0.056, -0.005, 0.0050)]
    parts = [make.tube(stem, [0.0014, 0.0012, 0.0010, 0.0006], mat.leaf("#7c6a4a", "#53452d"), "stem", 10)]
    green, silver = mat.leaf("#6d8242", "#4a6030", 0.45, "above"), mat.leaf("#a9b494", "#8a9876", 0.6, "below")
    for k in range(6):
        x = -0.046 + 0.019 * k
        for sign in (-1, 1):
            if (k, sign) == (0, 1):
                continue
            leaf = _leaf(0.044 - 0.003 * k, 0.0056, green if (k + sign) % 3 else silver)
            rise = 9 + (k * 37 + sign * 11) % 14
            parts.append(make.move(leaf, (x, 0.001, 0.0052), ((k * 53) % 30 - 15, -rise, sign * (38 + (k * 29) % 17))))
    parts.append(make.move(_leaf(0.036, 0.005, green), (0.054, -0.005, 0.005), (0, -6, -14)))
    sprig = make.move(make.join(parts, "sprig"), (*at, 0), (0, 0, turn))
    return [sprig, _olive(at[0] - 0.012, at[1] - 0.030, 4)]


def _leaf(long, wide, material):
    """A lance from the origin along x that droops to its point, folded a little along its rib."""
    vertices, faces = [], []
    for i in range(25):
        t = i / 24
        half = wide * math.sin(math.pi * min(1.0, t * 0.985 + 0.012)) ** 0.75
        drop = -0.30 * long * t * t * 0.8
        for s in (-1, -0.5, 0, 0.5, 1):
            vertices.append((t * long, s * half, drop + abs(s) * half * 0.30))
    for i in range(24):
        for k in range(4):
            a = i * 5 + k
            faces.append((a, a + 1, a + 6, a + 5))
    return make.mesh("leaf", vertices, faces, material)


def _olive(x, y, seed):
    """A green olive, or a ripening one."""
    profile = make.spline([(0, -0.0112), (0.0046, -0.0095), (0.0082, -0.0030), (0.0083, 0.0025), (0.0052, 0.0090), (0.0012, 0.0114), (0, 0.0116)])
    tone = ("#8c9a2e", "#6c7d22") if seed % 2 == 0 else ("#6d5a34", "#43283a")
    return make.move(make.lathe(profile, skin(*tone), wobble=0.02, seed=seed), (x, y, 0.0082), (-90, 0, 40 + 71 * seed))
