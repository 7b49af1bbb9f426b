"""A linen towel over the rod of a small oak stand."""

import math

import materials as mat
import shapes as make
import studio
from shapes.hung import Hung, waves

WIDE, ROD, RADIUS = 0.30, 0.50, 0.0095
HEM = 0.020
STRIPE = "#2463c4"


def scene(shot, variant):
    """Front: the towel hanging. Detail: its hem and the loop."""
    cloth = mat.plain_weave("#f0dcb0", "#fbeccb", 1000, 0.85, 0.0003, 0.3, 0.3, pattern=_stripes, name="linen")
    plain = mat.plain_weave("#f0dcb0", "#fbeccb", 1000, 0.85, 0.0003, 0.3, 0.3, name="plain linen")
    thread = mat.yarn("#fffaf0", "#e9dcc0", 0.0008)
    r = RADIUS + 0.0022
    over = [(r * math.cos(a), ROD + r * math.sin(a)) for a in (math.pi * k / 8 for k in range(9))]
    line = [(0.020, 0.16), (0.016, 0.25), (0.013, 0.4)] + over + [(-0.013, 0.4), (-0.018, 0.25), (-0.022, 0.105)]
    towel = Hung(line, WIDE, waves(0.030, 0.075, 3, lambda s: 0.1 + 0.9 * min(1.0, abs(s - 0.36) / 0.36)))
    made = [towel.cloth(cloth, 0.0013, "towel", step=0.005)]
    made.append(towel.cloth(plain, 0.0013, "hem", low=towel.length - HEM, lift=0.0012, step=0.004))
    across = [-WIDE / 2 + 0.003 + (WIDE - 0.006) * k / 90 for k in range(91)]
    seam = [towel.at(x, towel.length - HEM + 0.0025, 0.0019) for x in across]
    made.append(make.stitches(seam, thread, 0.0026, 0.0012, 0.00042, normal=(0, -1, 0)))
    made.append(_loop(towel, plain))
    stand = _stand()
    if shot == "front":
        studio.shoot([*made, stand], "clay", pitch=8, yaw=19, margin=0.07, fstop=16)
    else:
        low = towel.at(0.083, towel.length - 0.028)
        studio.shoot(made, "clay", pitch=14, yaw=24, crop=(low, 0.076), margin=0.0, fstop=11)


def _stripes(s):
    """Flax in two tones, and three stripes of blue weft above the hem."""
    along = s.axis("Y", s.at("UV"))
    tone = s.mix(s.noise(1.0, 2.0, 0.6, at=s.at("UV", scale=(30, 700, 1))), "#ecd5a4", "#fdf0d2")
    for place, half in ((0.690, 0.0042), (0.6745, 0.0075), (0.659, 0.0042)):
        far = s.math("ABSOLUTE", s.math("SUBTRACT", along, place))
        tone = s.mix(s.span(far, half, half - 0.0007), tone, STRIPE)
    return tone


def _loop(towel, cloth):
    """A tape sewn into the hem at one corner, long enough for a hook."""
    end = towel.length - 0.006
    points = [towel.at(0.104, end - 0.01, 0.0026), towel.at(0.104, end, 0.0028), towel.at(0.104, end + 0.02, 0.002)]
    left, right = points[0], towel.at(0.126, end - 0.01, 0.0026)
    low = towel.length
    y = towel.at(0.115, low, 0.0).y
    z = towel.at(0.115, low).z
    line = [left, towel.at(0.104, low, 0.0028), (0.1035, y - 0.003, z - 0.018), (0.1075, y - 0.0035, z - 0.031),
            (0.115, y - 0.0035, z - 0.036), (0.1225, y - 0.0035, z - 0.031), (0.1265, y - 0.003, z - 0.018), towel.at(0.126, low, 0.0028), right]
    return make.tube(line, 0.0028, cloth, "loop", 14, squash=0.3, smooth=8)


def _stand():
    """Foot, two posts, a rod."""
    foot = make.box((0.42, 0.13, 0.02), mat.wood("oak", seed=2), 0.003, "foot", 4)
    things = [foot]
    for side in (-1, 1):
        post = make.lathe(make.rounded([(0.0, 0.0), (0.010, 0.0), (0.0095, ROD + 0.03), (0.0, ROD + 0.03)], [0.001, 0.004]), mat.wood("oak", "Z", seed=side), "post", 64)
        things.append(make.move(post, (side * 0.185, 0, 0.018)))
    rod = make.lathe(make.rounded([(0.0, -0.205), (RADIUS, -0.205), (RADIUS, 0.205), (0.0, 0.205)], [0.003, 0.003]), mat.wood("oak", "Z", seed=5), "rod", 64)
    things.append(make.move(rod, (0, 0, ROD), (0, 90, 0)))
    return make.join(things, "stand")
