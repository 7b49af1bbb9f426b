"""Sixty sticks of incense in their box of wood, the lid beside it, and one that stands in a tiny bowl of ash."""

import random

import materials as mat
import shapes as make
import studio

LONG, INNER, WALL = 0.135, 0.032, 0.0034


def scene(shot, variant):
    """Front: box, lid, bowl. Detail: the bowl and its stick."""
    paste = mat.leaf("#7a4a2c", "#583120", 0.8, "incense")
    bowl = make.join(_bowl(), "bowl")
    stick = make.lathe(make.rounded([(0, 0), (0.00115, 0), (0.00115, LONG - 0.010), (0, LONG - 0.010)], 0.0002), paste, segments=24)
    if shot == "detail":
        make.move(stick, (0.001, 0.001, 0.0150), (2, 3, 0))
        studio.shoot([bowl], "linen", pitch=24, crop=((0, 0, 0.026), 0.034), margin=0.0, fstop=9)
        return
    wood = mat.wood("maple", oil=0.2, seed=2, polish=0.5)
    box = make.move(make.join([*_box(wood), *_sticks(paste)], "box"), (-0.012, -0.030, 0), (0, 0, 28))
    lid = make.move(_lid(wood), (-0.034, 0.030, 0.0), (0, 0, 12))
    make.move(bowl, (0.066, 0.047, 0))
    make.move(stick, (0.067, 0.048, 0.0150), (2, 3, 0))
    studio.shoot([box, lid, bowl, stick], "linen", pitch=30, margin=0.07, fstop=16)


def _box(wood):
    """Floor, two long sides between two ends."""
    long, wide, high = LONG + 0.004, INNER, 0.0200
    floor = make.box((long, wide, WALL), wood, 0.0004)
    sides = [make.move(make.box((long, WALL, high), wood, 0.0007), (0, s * (wide + WALL) / 2, 0)) for s in (-1, 1)]
    ends = [make.move(make.box((WALL, wide + 2 * WALL, high), wood, 0.0007), (s * (long + WALL) / 2, 0, 0)) for s in (-1, 1)]
    return [floor, *sides, *ends]


def _lid(wood):
    """A plank that lies face up, branded with the sign for cedar."""
    plank = make.box((LONG + 0.0108, INNER + 2 * WALL, 0.0040), wood, 0.0009)
    sign = make.words("杉", 0.046, mat.ink("#4a2616", 0.8), "cjk-serif")
    return make.join([make.move(plank, (0, 0, 0)), make.move(sign, (-0.030, -0.0095, 0.0042), (0, 0, 0))], "lid")


def _sticks(paste):
    """Twelve side by side, five layers, each a little out of line."""
    chance = random.Random(6)
    one = make.lathe(make.rounded([(0, 0), (0.00118, 0), (0.00118, LONG), (0, LONG)], 0.0002), paste, segments=20)
    made = [one]
    for layer in range(5):
        for k in range(12):
            y = (k - 5.5) * 0.00262 + (0.0006 if layer % 2 else -0.0006)
            lift = 0.0012 * chance.random() ** 3 if layer == 4 else 0.0
            place = (-LONG / 2 + chance.uniform(-0.0016, 0.0016), y, WALL + 0.0013 + layer * 0.0028 + lift)
            turn = (0, 90 + chance.uniform(-0.12, 0.12), chance.uniform(-0.25, 0.25))
            made.append(make.copy(one, place, turn))
    across = make.move(one, (-LONG / 2 + 0.004, -0.009, WALL + 0.0168), (0, 90, 7.5))
    return [across, *made[1:]]


def _bowl():
    """Glazed outside and in, filled with white ash that the stick stands in."""
    skin = mat.glaze("#1d4f8f", "#3a76ad", speckle=0.25, speck="#0c2244", pool="#13315f", melt=0.45, rim=0.0215, foot=0.0042, gloss=0.15)
    profile = make.spline([(0, 0.002), (0.0110, 0.002), (0.0110, 0.002), (0.0116, 0.0), (0.0134, 0.0), (0.0142, 0.0030), (0.0215, 0.0085), (0.0258, 0.0165),
                           (0.0266, 0.0222), (0.0256, 0.0228), (0.0244, 0.0205), (0.0222, 0.0130), (0.014, 0.0062), (0, 0.0050)])
    ash = make.lathe(make.spline([(0, 0.0182), (0.008, 0.0180), (0.017, 0.0170), (0.0240, 0.0164)]), mat.clay("#e9e4da", "#d2cabc", 0.0009, 0.9, 0.1, name="ash"))
    return [make.lathe(profile, skin, wobble=0.012, seed=5), make.ripple(ash, 0.0006, 0.006, 3, (0.2, 0.2, 1))]
