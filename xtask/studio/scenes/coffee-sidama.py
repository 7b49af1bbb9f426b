"""Roasted coffee in a kraft bag, rolled down at the top and closed with a tin tie."""

import materials as mat
import shapes as make
import studio
from shapes.grown import beans, spread
from shapes.stuck import Front

WIDE, DEEP, TALL = 0.094, 0.062, 0.176


def scene(shot, variant):
    """Front: the closed bag. Detail: beans spilled beside it."""
    roast = mat.coffee("#6b3d20", "#3d2010")
    bag = make.move(_bag(), turn=(0, 0, -16))
    if shot == "front":
        few = beans(roast, [(0.050, -0.052, 0), (0.064, -0.046, 0), (0.057, -0.064, 0), (-0.052, -0.050, 0), (0.041, -0.062, 0)], 3)
        studio.shoot([bag, *few], "sage", pitch=12, margin=0.09)
        return
    low = [(x * 1.35 + 0.052, y - 0.062, 0.0) for x, y, _ in spread(120, 0.050, 0.0098, 2)]
    high = [(x * 1.35 + 0.052, y - 0.062, 0.0052) for x, y, _ in spread(40, 0.030, 0.0105, 7)]
    heap = [(x * 1.3 + 0.052, y - 0.062, 0.0100) for x, y, _ in spread(8, 0.014, 0.011, 9)]
    spilled = beans(roast, [spot for spot in low + high + heap if not _within(spot)], 4)
    studio.shoot([bag, *spilled], "sage", pitch=34, yaw=8, crop=((0.042, -0.052, 0.014), 0.056), margin=0.0, fstop=10, focus=(0.05, -0.06, 0.006))


def _within(spot):
    """Whether a bean would lie in the bag's foot."""
    return abs(spot[0] * 0.961 - spot[1] * 0.276) < WIDE / 2 + 0.006 and abs(spot[0] * 0.276 + spot[1] * 0.961) < DEEP / 2 + 0.008


def _bag():
    """Kraft paper, the roll, the tie with its ends bent back, a label in two colours."""
    paper = mat.kraft("#c39560", "#9c713f")
    body = make.bag(WIDE, DEEP, TALL, paper, top=0.90, wrinkle=0.0028, seed=9, full=0.08)
    roll = make.box((WIDE * 1.03, 0.0115, 0.0190), paper, 0.0050, "roll", 5, 0.0014, 5)
    make.move(roll, (0, -0.0012, TALL - 0.014))
    lap = make.box((WIDE * 1.028, 0.0050, 0.0120), paper, 0.0022, "lap", 4, 0.0012, 8)
    make.move(lap, (0, -0.0058, TALL - 0.0160))
    half, mid = WIDE / 2 * 1.03, TALL - 0.0055
    line = [(half - 0.022, 0.0060), (half - 0.004, 0.0062), (half + 0.0022, 0.003), (half + 0.0022, -0.0055), (half - 0.003, -0.0092), (half - 0.02, -0.0097)]
    path = [(x, y, mid) for x, y in line] + [(0, -0.0098, mid)] + [(-x, y, mid) for x, y in reversed(line)]
    tie = make.tube(path, 0.00055, mat.polished("#e0b23c", 0.3, 0.1, name="tie"), "tie", 16, squash=5.5)
    front = Front(body)
    label = front.label(0.070, 0.074, (0, 0.068), mat.paper("#e8472b", "#d83c20"))
    band = front.label(0.070, 0.017, (0, 0.0545), mat.paper("#f6b32c", "#eda51c"), gap=0.00022)
    pale, ink = mat.ink("#fff3dc", 0.6), mat.ink("#4a1c10")
    text = [front.print(make.words(*line), place, 0.0009) for *line, place in (
        ("Sidama", 0.0172, pale, "serif-bold", (0, 0.0830)),
        ("Ethiopia", 0.0076, pale, "serif-italic", (0, 0.0705)),
        ("washed · light roast", 0.0056, ink, "sans", (0, 0.0527)),
        ("250 g", 0.0062, pale, "sans-bold", (0, 0.0378)),
    )]
    return make.join([body, roll, lap, tie, label, band, *text], "bag")
