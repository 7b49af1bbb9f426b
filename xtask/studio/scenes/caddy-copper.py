"""A tea caddy of sheet metal: a cylinder with a lid so close that it sinks by its own weight."""

import random

import materials as mat
import shapes as make
import studio

VARIANTS = ["copper", "brass"]


def scene(shot, variant):
    """Front: closed. Detail: the lid beside it, tea within and a few leaves fallen."""
    shell = mat.brushed(variant, 0.15, uv=True, relief=0.000012)
    tin = mat.brushed("steel", 0.36, uv=True)
    backdrop = "sage" if variant == "copper" else "linen"
    low = make.lathe(make.rounded([(0, 0), (0.0362, 0), (0.0370, 0.0008), (0.0370, 0.0590), (0.0364, 0.0594)], 0.0012), shell)
    neck = make.lathe(make.rounded([(0.0364, 0.0400), (0.0364, 0.0690), (0.0358, 0.0690), (0.0358, 0.004), (0, 0.004)], 0.0003), tin)
    cover = lid(shell, tin)
    if shot == "front":
        make.move(cover, (0, 0, 0.0596), (0, 0, 40))
        studio.shoot([low, neck, cover], backdrop, pitch=15, margin=0.14)
        return
    make.move(cover, (0.062, -0.058, 0), (0, 0, 75))
    tea = leaves(120, 0.033, 0.058, pile=True) + leaves(16, 0.0, 0.001, pile=False)
    bed = make.lathe([(0, 0.0560), (0.0357, 0.0550)], mat.leaf("#3c4526", "#20270f"))
    studio.shoot([low, neck, cover, bed, *tea], backdrop, pitch=30, margin=0.09)


def lid(shell, tin):
    """A deep cap with a softly domed top."""
    out = make.rounded([(0.0366, 0.0), (0.0370, 0.0), (0.0370, 0.0420), (0.0352, 0.0442), (0.020, 0.0452), (0, 0.0454)], 0.0016)
    return make.join([make.lathe(out, shell), make.lathe(make.rounded([(0, 0.0440), (0.0364, 0.0428), (0.0366, 0.0)], 0.001), tin)])


def leaves(count, radius, height, pile):
    """Rolled needles of green tea, heaped within or fallen beside."""
    chance = random.Random(3 if pile else 11)
    green = mat.leaf("#46532b", "#232c12", 0.5)
    made = []
    for _ in range(count):
        x, y = (chance.uniform(-1, 1), chance.uniform(-1, 1))
        while x * x + y * y > 0.9:
            x, y = (chance.uniform(-1, 1), chance.uniform(-1, 1))
        long, thin, bend = chance.uniform(0.004, 0.009), chance.uniform(0.00045, 0.0008), chance.uniform(-0.0012, 0.0012)
        needle = make.tube([(-long / 2, 0, 0), (0, bend, 0.0004), (long / 2, 0, 0)], [thin * 0.4, thin, thin * 0.3], green, sides=8, smooth=4)
        if pile:
            place = (x * radius, y * radius, height + chance.uniform(-0.0010, 0.0012))
        else:
            place = (x * 0.020 - 0.008, y * 0.013 - 0.064, height - 0.0002)
        made.append(make.move(needle, place, (0, chance.uniform(-14, 14) if pile else 0, chance.uniform(0, 360))))
    return made
