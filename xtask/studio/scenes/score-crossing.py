"""The score "A Travessia" as it comes from the printer: two pages on a folder, and a pencil."""

import math
import pathlib
import subprocess
import tempfile

import materials as mat
import shapes as make
import studio
from materials.printed import printed

SCORE = pathlib.Path(__file__).parents[3] / "server/data/demo/files/score-crossing.pdf"
WIDTH, HEIGHT = 0.210, 0.297


def scene(shot, variant):
    """Front: the first page upon the second. Detail: its first bars."""
    sharp = 170 if shot == "front" else 420
    first, second = (_page(number, sharp) for number in (1, 2))
    folder = make.sheet(0.232, 0.316, mat.paper("#e2512f", "#cf4424"), "folder", 60, 0.0005, lambda x, y: 0.0004 * (1 + x * y / 0.03))
    make.move(folder, (0.012, -0.004, 0.0004), (0, 0, -7))
    make.move(second, (0.016, -0.006, 0.0022), (0, 0, -3))
    make.move(first, (0, 0, 0.0042), (0, 0, 4))
    if shot == "front":
        pencil = make.move(_pencil(), (0.098, -0.116, 0.0036), (0, 0, 104))
        studio.shoot([first, second, folder, pencil], "sage", pitch=63, margin=0.05, fstop=20)
    else:
        studio.shoot([first], "sage", pitch=42, yaw=22, crop=((-0.044, 0.082, 0.005), 0.056), margin=0.0, fstop=9)


def _page(number, sharp):
    with tempfile.TemporaryDirectory() as place:
        target = pathlib.Path(place) / "page"
        subprocess.run(["pdftoppm", "-png", "-r", str(sharp), "-f", str(number), "-l", str(number), "-singlefile", SCORE, target], check=True)
        skin = printed(target.with_suffix(".png"), WIDTH, HEIGHT, name=f"page {number}")
    return make.sheet(WIDTH, HEIGHT, skin, "page", 90, 0.00012, _curl)


def _curl(x, y):
    """The upper right corner comes up a little, and the sheet breathes."""
    right = max(0.0, x / WIDTH + y / HEIGHT - 0.5)
    left = max(0.0, -x / WIDTH - y / HEIGHT - 0.62)
    return 0.075 * right**2 + 0.05 * left**2 + 0.0007 * (1 + 2 * x / WIDTH * y / HEIGHT)


def _pencil():
    """Six sides of lacquer, a cone of cedar, a point of graphite; lies along z of its own before it is laid down."""
    side, long = 0.0037, 0.140
    hexagon = [(side * math.cos(math.pi / 3 * (k + 0.5)), side * math.sin(math.pi / 3 * (k + 0.5))) for k in range(6)]
    body = make.slab(hexagon, long, mat.glaze("#1b6f86", "#175f74", speckle=0.0, gloss=0.2, name="lacquer"), 0.0005)
    cone = make.move(make.lathe([(0, 0), (0.0034, 0), (0.0034, 0.001), (0.0011, 0.0165), (0, 0.0165)], mat.wood("cedar", "Z")), (0, 0, long - 0.001))
    lead = make.move(make.lathe([(0, 0), (0.0011, 0), (0.0004, 0.005), (0, 0.0054)], mat.blackened("#3a3a3d")), (0, 0, long + 0.0155))
    for part in (body, cone, lead):
        x, y, z = part.location
        part.location, part.rotation_euler = (z - 0.08, y, x), (0, math.pi / 2, 0)
    return make.join([body, cone, lead], "pencil")
