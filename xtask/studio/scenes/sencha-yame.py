"""Green tea in a paper bag, its top folded over; the tea itself in a shallow dish."""

import math

import materials as mat
import shapes as make
import studio
from shapes.grown import needles, spread
from shapes.stuck import Front

WIDE, DEEP, TALL = 0.092, 0.050, 0.168


def scene(shot, variant):
    """Front: the bag with its label. Detail: the needles in a dish."""
    green = mat.leaf("#667c36", "#2a3a14", 0.5)
    if shot == "front":
        bag = make.move(_bag(), turn=(0, 0, 14))
        fallen = needles(green, [(x * 0.9 + 0.040, y * 0.6 - 0.050, 0.0007) for x, y, _ in spread(18, 0.022, 0.0035, 4)], 8, 3)
        studio.shoot([bag, *fallen], "clay", pitch=12, margin=0.10)
        return
    dish = make.lathe(make.spline([(0, 0.002), (0.030, 0.002), (0.030, 0.002), (0.031, 0.0), (0.034, 0.0), (0.036, 0.003), (0.062, 0.010), (0.070, 0.018),
                                   (0.0712, 0.0205), (0.0695, 0.0208), (0.060, 0.0135), (0.035, 0.0075), (0, 0.006)]),
                      mat.glaze("#ece5d6", "#d9c9ab", rim=0.0202, foot=0.004, speckle=0.3), wobble=0.006, seed=2)
    bed = make.lathe([(0, 0.0150), (0.030, 0.0135), (0.052, 0.0112)], mat.leaf("#2c3915", "#151d08"))
    heap = spread(900, 0.054, 0.0018, 5, lambda r: 0.0165 - 0.0045 * (r / 0.054) ** 2)
    tea = needles(green, heap, 3, 26)
    fallen = needles(green, [(0.060, -0.062, 0.0007), (0.070, -0.052, 0.0007), (0.050, -0.071, 0.0007), (-0.066, -0.050, 0.0007)], 9, 2)
    studio.shoot([dish, bed, *tea], "sage", pitch=44, margin=0.0, fstop=11)


def _bag():
    """Block bag of matt green paper: the folded top, a strip that holds it, the label."""
    paper = mat.paper("#8aa64c", "#75923b", 0.0001, "bag")
    body = make.bag(WIDE, DEEP, TALL, paper, top=0.86, wrinkle=0.0022, seed=6)
    fold = make.box((WIDE * 1.03, 0.0052, 0.034), paper, 0.0018, "fold", 4, 0.0011, 3)
    make.move(fold, (0, -0.0022, TALL - 0.031), (-2, 0, 0))
    cream, ink = mat.paper("#fbf4e2", "#efe3c8"), mat.ink("#22301a")
    front = Front(body)
    label = front.label(0.050, 0.076, (0, 0.066), cream)
    text = [front.print(make.words(*line), place) for *line, place in (
        ("八", 0.040, ink, "cjk-serif", (0, 0.0795)),
        ("女", 0.040, ink, "cjk-serif", (0, 0.0560)),
        ("Yame sencha", 0.0070, ink, "serif-bold", (0, 0.0435)),
        ("first harvest", 0.0050, ink, "serif-italic", (0, 0.0355)),
    )]
    strip = make.box((0.020, 0.0082, 0.042), cream, 0.0012, "strip", 4)
    make.move(strip, (0, -0.0020, TALL - 0.0375), (-2, 0, 0))
    seal = make.lathe(make.rounded([(0, 0.0), (0.0062, 0.0), (0.0062, 0.0002), (0, 0.0002)], 0.0001), mat.ink("#d23a22"), segments=48)
    make.move(seal, (0, -0.0064, TALL - 0.016), (88, 0, 0))
    return make.join([body, fold, label, *text, strip, seal], "bag")
