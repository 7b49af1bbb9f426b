"""A notebook bound in cloth: closed with its ribbon, or lying open."""

import math

import bmesh

import materials as mat
import shapes as make
import studio
from materials.grid import grid_paper, leaves
from shapes.base import from_bmesh
from shapes.flat import metres

VARIANTS = ["sand", "ink"]
WIDE, TALL, BLOCK, BOARD = 0.148, 0.210, 0.0125, 0.0024
# warp, weft, ribbon and its shade, backdrop
CLOTHS = {
    "sand": ("#dfae5e", "#e9c27c", "#c4351f", "#8c2113", "sage"),
    "ink": ("#1c3468", "#26437f", "#f0a31e", "#b8740f", "clay"),
}


def scene(shot, variant):
    """Front: closed, on another one. Detail: open at its middle."""
    warp, weft, ribbon, deep, backdrop = CLOTHS[variant]
    cloth = mat.plain_weave(warp, weft, 1300, 0.6, 0.00022, 0.25, 0.2, name="cloth")
    silk = mat.plain_weave(ribbon, deep, 3200, 0.3, 0.00006, 0.4, shine=0.5, roughness=0.5, name="ribbon")
    if shot == "front":
        _closed(cloth, silk, backdrop)
    else:
        _open(cloth, silk)


def _closed(cloth, silk, backdrop):
    cover = _cover(cloth)
    block = make.box((WIDE - 0.0045, TALL - 0.006, BLOCK), leaves(), 0.0003, "block")
    make.move(block, (-0.0012, 0, BOARD))
    bands = [make.tube([(-WIDE / 2 + 0.0008, y, BOARD + z) for z in (0.0005, BLOCK / 2, BLOCK - 0.0005)], 0.0012, silk, "headband", 12)
             for y in (-TALL / 2 + 0.0028, TALL / 2 - 0.0028)]
    lining = make.move(make.box((0.0055, TALL - 0.005, BLOCK - 0.0008), cloth, 0.0006, "lining"), (-WIDE / 2 - 0.0004, 0, BOARD + 0.0004))
    metres(lining)
    label = make.sheet(0.062, 0.044, mat.paper("#fbf4e2", "#efe3c8"), "label", 30, 0.00018)
    make.move(label, (0.002, 0.042, BLOCK + 2 * BOARD + 0.00005))
    ink = mat.ink("#2a3450")
    top = BLOCK + 2 * BOARD + 0.0003
    rules = [_rule(0.054, 0.0004, 0.002, 0.042 + y, top, ink) for y in (-0.018, 0.018)]
    rules += [_rule(0.0004, 0.0364, 0.002 + x, 0.042, top, ink) for x in (-0.027, 0.027)]
    rules += [_rule(0.044, 0.0003, 0.002, 0.042 + y, top, ink) for y in (-0.007, 0.004)]
    half = -TALL / 2
    line = [(0.02, half + 0.03, 0.009), (0.02, half + 0.004, 0.009), (0.021, half - 0.006, 0.0075), (0.024, half - 0.016, 0.0016),
            (0.034, half - 0.030, 0.0006), (0.038, half - 0.046, 0.0014), (0.030, half - 0.058, 0.0006)]
    band = _band(line, silk)
    things = [cover, block, lining, label, *rules, *bands, band]
    whole = make.join(things, "notebook")
    make.move(whole, turn=(0, 0, 17))
    studio.shoot([whole], backdrop, pitch=52, yaw=0, margin=0.09, fstop=14)


def _rule(width, depth, x, y, z, ink):
    return make.move(make.sheet(width, depth, ink, "rule", 4), (x, y, z))


def _band(line, silk):
    """A flat ribbon that follows a line."""
    path = [tuple(p) for p in make.spline(line, 10)]
    return make.tube(path, 0.0031, silk, "ribbon", 16, squash=0.06, smooth=0)


def _cover(cloth):
    """Boards and round spine in one skin, with a groove beside the spine where the cover opens."""
    outer = BLOCK + 2 * BOARD
    left, right = -WIDE / 2, WIDE / 2
    spine = [(left + 0.001 + 0.0052 * (1 - math.sin(a)) - 0.0052, outer / 2 - outer / 2 * math.cos(a))
             for a in (math.pi * k / 12 for k in range(13))]
    lower = [(right, 0.0), (left + 0.0125, 0.0), (left + 0.009, 0.0011), (left + 0.0062, 0.0011), (left + 0.003, 0.0)]
    upper = [(x, outer - z) for x, z in reversed(lower)]
    skin = lower + spine[1:-1] + upper
    lining = [(max(x, left + 0.0004), min(max(z, BOARD), outer - BOARD) if x < left + 0.002 else BOARD if z < outer / 2 else outer - BOARD)
              for x, z in skin]
    return metres(make.soften(_wrapped(skin, lining, cloth), 0.0007, 3, 40))


def _wrapped(outside, inside, cloth):
    """A skin from one line to another, closed at head and tail by the strips between the two."""
    count, half = len(outside), TALL / 2
    work = bmesh.new()
    rows = [[work.verts.new((x, y, z)) for x, z in line] for line in (outside, inside) for y in (-half, half)]
    for a, b in ((0, 1), (1, 3), (3, 2), (2, 0)):
        for k in range(count - 1):
            work.faces.new((rows[a][k], rows[a][k + 1], rows[b][k + 1], rows[b][k]))
    for k in (0, count - 1):
        work.faces.new((rows[0][k], rows[1][k], rows[3][k], rows[2][k]))
    bmesh.ops.remove_doubles(work, verts=work.verts, dist=1e-5)
    return from_bmesh("cover", work, cloth)


def _open(cloth, silk):
    board = [make.move(make.box((WIDE, TALL + 0.006, BOARD), cloth, 0.0007, "board"), (side * (WIDE / 2 + 0.004), 0, 0))
             for side in (-1, 1)]
    spine = make.box((0.012, TALL + 0.006, BOARD * 0.6), cloth, 0.0006, "spine")
    fold = make.move(make.box((0.005, TALL - 0.006, 0.0030), mat.paper("#faf4e4", "#efe4cc"), 0.0008, "fold"), (0, 0, 0.0019))
    covers = [metres(thing) for thing in (*board, spine)]
    pages, edge = grid_paper(), leaves()
    made = []
    for side in (-1, 1):
        made.append(_half(side, edge))
        for leaf in range(3):
            made.append(_leaf(side, leaf, pages))
    thread = mat.yarn("#fffaf0", "#d8c9a8", 0.0011)
    seam = [make.stitches([(0, y, 0.0051), (0, y + 0.05, 0.0051)], thread, 0.0235, 0.0015, 0.00045) for y in (-0.085, -0.025, 0.035)]
    half = TALL / 2
    line = [(0.003, half - 0.006, 0.0095), (0.013, half - 0.02, 0.0138), (0.031, 0.05, 0.0147), (0.044, -0.02, 0.0141),
            (0.047, -half + 0.01, 0.0137), (0.048, -half - 0.004, 0.0124), (0.049, -half - 0.011, 0.007),
            (0.050, -half - 0.018, 0.0006), (0.055, -half - 0.034, 0.0008), (0.065, -half - 0.046, 0.0008)]
    band = _band(line, silk)
    whole = [*covers, fold, *made, *seam, band]
    studio.shoot(whole, "sage", pitch=44, yaw=26, crop=((0.012, -0.035, 0.008), 0.098), margin=0.0, fstop=12)


def _rise(x):
    """Height of the top page at `x` metres from the gutter: it swells, then dives into the fold."""
    t = x / (WIDE - 0.004)
    return BOARD + 0.0062 + 0.0042 * math.exp(-(((t - 0.13) / 0.16) ** 2)) - 0.0062 * math.exp(-t / 0.022)


def _half(side, edge):
    """The leaves of one side as a block."""
    steps = [(WIDE - 0.004) * (k / 60) ** 1.5 for k in range(61)]
    deep = TALL / 2 - 0.003
    ring = [(side * (x + 0.0006), _rise(x) - 0.0004) for x in steps]
    ring += [(side * (WIDE - 0.0036), BOARD + 0.0002), (side * 0.0006, BOARD * 0.6)]
    return make.loft([[(x, y, z) for x, z in ring] for y in (-deep, -deep / 2, 0, deep / 2, deep)], edge, "block")


def _leaf(side, leaf, pages):
    """One of the uppermost leaves; each lies a little higher than the one below, and the last will not lie down."""
    wide = WIDE - 0.004 - 0.0006 * leaf

    def bend(x, y):
        reach = x + wide / 2 if side == 1 else wide / 2 - x
        t = reach / wide
        lift = (0.0006 if leaf == 0 else 0.0022 if leaf == 1 else 0.0052) * t**2
        return _rise(reach) + lift * (1 + 0.4 * y / TALL) * (1.0 if side == 1 else 0.45) + 0.0001 * leaf

    made = make.sheet(wide, TALL - 0.006, pages, "leaf", 110, 0.00012, bend)
    return make.move(made, (side * (wide / 2 + 0.0005), 0, 0))
