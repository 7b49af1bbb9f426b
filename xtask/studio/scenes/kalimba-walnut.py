"""A kalimba: a box of walnut, seventeen tines of spring steel held down by a rod, lying on its cotton pouch."""

import math

import materials as mat
import shapes as make
import studio
from shapes.pierced import pierced

WIDE, TALL, DEEP = 0.130, 0.180, 0.036
STEP, HOLE = 0.0066, (0.0, -0.044)


def scene(shot, variant):
    """Front: the whole instrument. Detail: the tines from above."""
    kalimba = make.join([_box(), _ring(), *_bridge(), *(_tine(k) for k in range(17)), *(_mark(k) for k in (1, 4, 8, 11, 15))], "kalimba")
    make.move(kalimba, (0, 0, 0.0105), (0, 0, 16))
    pouch = make.folded(0.150, 0.205, mat.plain_weave("#d8452b", "#e2613f", 1000, 0.6, 0.0003, 0.3, 0.2, name="pouch"), layers=2, thickness=0.0042, seed=4, uneven=2.5)
    make.move(pouch, (0.030, -0.018, 0), (0, 0, -12))
    cord = [(0.052, -0.070, 0.0118), (0.060, -0.088, 0.0130), (0.074, -0.104, 0.0128), (0.090, -0.110, 0.0115), (0.104, -0.104, 0.0030), (0.108, -0.088, 0.0017),
            (0.104, -0.072, 0.0017), (0.112, -0.056, 0.0017)]
    string = make.rope(cord, 0.0016, mat.yarn("#f4e7c8", "#d5bf91", 0.0012), "string")
    if shot == "front":
        studio.shoot([kalimba, pouch, string], "sage", pitch=52, margin=0.055, fstop=18)
    else:
        studio.shoot([kalimba], "sage", pitch=62, yaw=-14, crop=((0.0, 0.006, DEEP + 0.018), 0.064), margin=0.0, fstop=11)


def _box():
    """Round corners, a well for the sound."""
    r, ring = 0.017, []
    for sx, sy, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for k in range(13):
            a = math.radians(start + 7.5 * k)
            taper = 0.004 if sy < 0 else 0.0
            ring.append((sx * (WIDE / 2 - r - taper) + r * math.cos(a), sy * (TALL / 2 - r) + r * math.sin(a)))
    body = make.slab(ring, DEEP, mat.wood("walnut", "Y", oil=0.5, seed=6), 0.0)
    return pierced(body, [(*HOLE, 0.0175, 0.006, 0.05)], 0.0032)


def _ring():
    """Brass let into the edge of the well."""
    profile = make.rounded([(0.0174, -0.004), (0.0174, 0.0005), (0.0197, 0.0005), (0.0197, -0.004)], 0.0003)
    return make.move(make.lathe(profile, mat.polished("#e3b65c", 0.22, 0.1)), (*HOLE, DEEP))


def _mark(k):
    """A red dot on a tine, by which thumbs find their way."""
    dot = make.lathe([(0, 0.0004), (0.0012, 0.0003), (0.0014, 0.0)], mat.ink("#d8311f", 0.35), segments=32)
    return make.move(dot, ((k - 8) * STEP, _end(k) + 0.0046, DEEP + 0.0161), (-4, 0, 0))


def _end(k):
    """Where a tine ends."""
    return -0.052 + 0.0062 * abs(k - 8) + (0.0012 if k % 2 else 0.0)


def _bridge():
    """The block with its brass saddle, the rod that presses the tines down between two bars, and three screws."""
    walnut, brass, steel = mat.wood("walnut", "X", seed=9), mat.polished("#e3b65c", 0.22, 0.1), mat.brushed("steel", 0.28)
    block = make.move(make.box((0.122, 0.040, 0.0062), walnut, 0.0014), (0, 0.050, DEEP - 0.0002))
    bars = [_rod(y, DEEP + z, r, metal) for y, z, r, metal in ((0.034, 0.0074, 0.0022, brass), (0.0495, 0.0096, 0.0020, steel), (0.064, 0.0074, 0.0022, brass))]
    screws = []
    for x in (-8.5 * STEP - 0.0008, 0.0 + STEP * 0.5, 8.5 * STEP + 0.0008):
        head = make.lathe(make.spline([(0, 0.0024), (0.0016, 0.0022), (0.0027, 0.0010), (0.0028, 0.0)], 5), steel, segments=40)
        screws.append(make.move(head, (x, 0.0495, DEEP + 0.0112)))
    return [block, *bars, *screws]


def _rod(y, z, radius, metal):
    return make.move(make.lathe(make.rounded([(0, 0), (radius, 0), (radius, 0.120), (0, 0.120)], 0.0006), metal, segments=40), (-0.060, y, z), (0, 90, 0))


def _tine(k):
    """A hammered strip: under the rod, over both saddles, and out over the box; the longest is in the middle."""
    far = abs(k - 8)
    x = (k - 8) * STEP
    end = _end(k)
    back = 0.0765 - 0.0009 * (far % 3)
    line = make.spline([(back, 0.0104), (0.064, 0.0100), (0.0495, 0.0070), (0.034, 0.0101), (0.018, 0.0118), (end + 0.012, 0.0146), (end + 0.004, 0.0158), (end, 0.0160)], 8)
    sections = []
    for j, (y, z) in enumerate(line):
        t = max(0.0, min(1.0, (end + 0.016 - y) / 0.012))
        half, thin = 0.0021 + 0.0006 * t, 0.00055 - 0.00012 * t
        close = 1.0 if 0 < j < len(line) - 1 else 0.72
        half, c = half * close, 0.0002
        ring = [(half, -thin + c), (half, thin - c), (half - c, thin), (-half + c, thin), (-half, thin - c), (-half, -thin + c), (-half + c, -thin), (half - c, -thin)]
        sections.append([(x + a, y, DEEP + z + b) for a, b in ring])
    return make.loft(sections, mat.brushed("#cfcdc8", 0.24, "Y", name="tine"), "tine")
