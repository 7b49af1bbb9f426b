"""The typeface Wayfarer as a specimen: a large sheet printed in two colours, on coloured ones."""

import pathlib

import materials as mat
import shapes as make
import studio
from shapes.flat import laid

FONT = pathlib.Path(__file__).parents[3] / "server/data/demo/files/typeface-wayfarer.otf"
WIDTH, HEIGHT = 0.5, 0.625
LEFT = -0.215
# text, width on the sheet, height of its baseline, colour
LINES = [
    ("Aag", 0.40, 0.085, "red"),
    ("Wayfarer", 0.43, -0.062, "blue"),
    ("ABCDEFGHIJKLMNO", 0.40, -0.118, "blue"),
    ("PQRSTUVWXYZ &", 0.343, -0.160, "blue"),
    ("abcdefghijklmnopqrs", 0.402, -0.202, "blue"),
    ("tuvwxyz 0123456789", 0.402, -0.244, "blue"),
    ("Far roads, fair winds, good company.", 0.36, -0.280, "red"),
]


def scene(shot, variant):
    """Front: the whole sheet. Detail: its largest letters from close by."""
    make.FONTS["wayfarer"] = str(FONT)
    inks = {"red": mat.ink("#d8361c", 0.55), "blue": mat.ink("#16265c", 0.55)}
    top = _sheet("#f8f0dd", "#ecdfc4", _curl)
    printed = [_line(text, width, base, inks[colour]) for text, width, base, colour in LINES]
    under = [_sheet("#f2a71b", "#dd8f12", _flat), _sheet("#12808a", "#0e6a75", _flat)]
    for thing in (top, *printed):
        make.move(thing, (0, 0, 0.0016), (0, 0, 6))
    make.move(under[0], (0.022, -0.014, 0.0008), (0, 0, -3))
    make.move(under[1], (-0.012, 0.014, 0.0002), (0, 0, 13))
    if shot == "front":
        studio.shoot([top, *under], "linen", pitch=68, margin=0.045, fstop=22)
    else:
        studio.shoot([top], "linen", pitch=40, yaw=24, crop=((0.0, 0.105, 0.005), 0.125), margin=0.0, fstop=9)


def _sheet(colour, shade, bend):
    return make.sheet(WIDTH, HEIGHT, mat.paper(colour, shade), "sheet", 90, 0.0003, bend)


def _flat(x, y):
    """Never quite flat."""
    return 0.0004 * (1 + (x / WIDTH) * (y / HEIGHT))


def _curl(x, y):
    """The upper right corner comes up, the lower left one a little, the rest waves."""
    right = max(0.0, x / WIDTH + y / HEIGHT - 0.45)
    left = max(0.0, -x / WIDTH - y / HEIGHT - 0.6)
    return 0.22 * right**2 + 0.12 * left**2 + 0.0012 * (1 + (x / WIDTH) * (y / HEIGHT))


def _line(text, width, base, ink):
    """A line of print, set to its width."""
    made = make.words(text, 1.0, ink, "wayfarer", "LEFT", round=24)
    low = min(v.co.x for v in made.data.vertices)
    size = width / (max(v.co.x for v in made.data.vertices) - low)
    make.move(made, (LEFT - low * size, base, 0.0003), scale=size)
    return laid(made, _curl, 0.02)
