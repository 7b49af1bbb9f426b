"""A petty knife: hammered cladding, ground bevel, dark collar, eight-sided handle; a lemon for its size."""

import math

import materials as mat
import shapes as make
import studio
from materials.blade import blade
from materials.fruit import peel

LONG, HIGH, TIP = 0.135, 0.029, 0.0120


def scene(shot, variant):
    """Front: the whole knife, lying. Detail: its tip from close by."""
    knife = make.join([_blade(), *_handle()], "knife")
    make.move(knife, (0, 0, 0.0092), (0, 3.4, 58))
    if shot == "front":
        fruit = lemon(0.068, -0.040, 152)
        studio.shoot([knife, fruit], "fog", pitch=54, margin=0.06, fstop=16)
    else:
        spot = (0.090 * math.cos(math.radians(58)), 0.090 * math.sin(math.radians(58)), 0.003)
        studio.shoot([knife], "fog", pitch=56, yaw=12, crop=(spot, 0.040), margin=0.0, fstop=11)


def _blade():
    """Sections from heel to tip, each from the edge up one side, over the spine and down the other; thin towards edge and tip."""
    sections = []
    for j in range(81):
        t = 1 - (1 - j / 80) ** 1.6
        x, edge, spine = LONG * t, TIP * t**3.4, HIGH - (HIGH - TIP) * t**2.6
        tall, thick = max(spine - edge, 0.0004), 0.0021 * (1 - 0.62 * t)
        half = [(0.0, 0.00008), (0.0014, 0.00016), (0.004, 0.00032), (0.0085, 0.00072), (0.016, 0.00094), (tall - 0.0003, 0.0010), (tall, 0.0007)]
        side = [(min(up, tall), z * thick / 0.0021) for up, z in half]
        ring = [(up, z) for up, z in side] + [(up, -z) for up, z in reversed(side)]
        sections.append([(x, edge + up - 0.0205, z, up) for up, z in ring])
    count = len(sections[0])
    vertices = [p[:3] for ring in sections for p in ring]
    uvs = [(p[0], p[3]) for ring in sections for p in ring]
    faces = []
    for j in range(80):
        for i in range(count):
            a, b = j * count + i, j * count + (i + 1) % count
            faces.append((a, b, b + count, a + count))
    faces += [tuple(reversed(range(count))), tuple(range(80 * count, 81 * count))]
    return make.mesh("blade", vertices, faces, blade(), uvs, sharp=28)


def _handle():
    """The neck, a collar of dark horn, the handle; all lie along x behind the heel."""
    neck = make.move(make.box((0.020, 0.0105, 0.0024), mat.brushed("steel", 0.3), 0.0006), (-0.004, 0.0014, -0.0012))
    collar = _octagon(0.0100, 0.0086, 0.024, mat.leather("#211812", "#120c08", 0.004, 0.00001, 0.25, 0.5, name="horn"), -0.032)
    grip = _octagon(0.0106, 0.0091, 0.092, mat.wood("maple", oil=0.25, seed=3, polish=0.5), -0.124)
    return [neck, collar, grip]


def _octagon(half, thin, long, material, start):
    """A bar of eight sides from `start` along x."""
    cut = 0.42
    ring = [(thin, half * cut), (thin * cut, half), (-thin * cut, half), (-thin, half * cut),
            (-thin, -half * cut), (-thin * cut, -half), (thin * cut, -half), (thin, -half * cut)]
    return make.move(make.slab(ring, long, material, 0.0006), (start, 0, 0), (0, 90, 0))


def lemon(x, y, turn):
    """Lying; thick at the flower's end, a nub at both."""
    profile = make.spline([(0, -0.0365), (0.0030, -0.0360), (0.0060, -0.0335), (0.0150, -0.0275), (0.0240, -0.0145), (0.0272, 0.001), (0.0240, 0.0165),
                           (0.0135, 0.0285), (0.0068, 0.0335), (0.0048, 0.0375), (0.0024, 0.0395), (0, 0.0398)])
    fruit = make.lathe(profile, peel(), wobble=0.02, seed=4)
    return make.move(make.ripple(fruit, 0.0012, 0.03, 2), (x, y, 0.0270), (-86, 0, turn))
