"""The letters of Wayfarer. What crosses or leans on a stem is set free of it by GAP: that is the whole idea.

A shape is (contours, left, right): the sidebearings are classes of how a side meets its neighbour.
"""

import math

from strokes import WEIGHT, arc, disc, line, poly, ring, stroke, moved

H = WEIGHT / 2
GAP = 30
OFF = H + GAP  # from the middle of a stem to the end of what leans on it
CAP, XH, ASC, DESC = 700, 500, 740, -205
STEM, ROUND, OPEN, DIAG, BAR = 66, 44, 40, 14, 30


def s(*points, r=0, a=None, b=None, w=WEIGHT):
    return stroke(poly(list(points), r), a, b, w)


def stem(x, top, bottom=0):
    return s((x, bottom), (x, top))


def o_ring(cx, cy, r, at=54):
    """A ring in two halves, parted along the leaning axis of the face."""
    d = math.degrees(GAP / 2 / r)
    return [stroke([arc(cx, cy, r, at + d, at + 180 - d)]), stroke([arc(cx, cy, r, at + 180 + d, at + 360 - d)])]


def zero():
    d = math.degrees(GAP / 2 / 195)
    return [stroke([arc(240, 470, 195, 54 + d, 180), line((45, 470), (45, 230)), arc(240, 230, 195, 180, 234 - d)]),
            stroke([arc(240, 230, 195, 234 + d, 360), line((435, 230), (435, 470)), arc(240, 470, 195, 0, 54 - d)])]


def ex(w, h):
    """One diagonal whole, the other in two parts, cut along the first."""
    deg = math.degrees(math.atan2(h, w))
    cx, cy = w / 2, h / 2
    d = math.hypot(w, h)
    u = (w / d, -h / d)
    reach = OFF / math.sin(math.radians(2 * deg if deg < 45 else 180 - 2 * deg))
    far, near = (cx - u[0] * reach, cy - u[1] * reach), (cx + u[0] * reach, cy + u[1] * reach)
    return [s((0, 0), (w, h), a=0, b=0), s((0, h), far, a=0, b=deg), s(near, (w, 0), a=deg, b=0)]


def tent(w, top, bar_y):
    """Two legs under a round apex and a bar that touches neither."""
    apex = top - H
    slope = (w / 2) / apex
    deg = math.degrees(math.atan2(apex, w / 2))
    inside = slope * bar_y + (H + GAP) / math.sin(math.radians(deg))
    return [s((0, 0), (w / 2, apex), (w, 0), a=0, b=0), s((inside, bar_y), (w - inside, bar_y), a=deg, b=180 - deg)]


def sbend(w, top, mid, bottom, over):
    u, l = (top - mid) / 2, (mid - bottom) / 2
    return s((w - 8, top), (0 + over, top), (over, mid), (w, mid), (w, bottom), (0, bottom), r=[u, u, l, l])


def bowl(x0, x1, top, bottom, r=None):
    r = r or (top - bottom) / 2
    return s((x0, top), (x1, top), (x1, bottom), (x0, bottom), r=r)


def three():
    return [stroke([arc(200, 505, 160, 148, -26)], None, 0),
            stroke([line((120, 385), (200, 385)), arc(200, 210, 175, 90, -146)])]


def six():
    return [stroke(poly([(390, 662), (45, 662), (45, 226)], 270) + [arc(235, 226, 190, 180, 489)], None, 90)]


def turned(contours, w, h):
    return moved(contours, w, h, -1, -1)


def split_bar(x, y, left, right):
    return [s((x - left, y), (x - OFF, y)), s((x + OFF, y), (x + right, y))]


def yen():
    bars = [b for y in (235, 95) for b in split_bar(280, y, 215, 215)]
    return [s((0, 700), (280, 350), (560, 700), a=0, b=0), stem(280, 350 - H - GAP - 6)] + bars


def shapes():
    g = {}
    put = lambda name, contours, l, r: g.__setitem__(name, (contours, l, r))
    # Capitals
    put("A", tent(590, 712, 190), DIAG, DIAG)
    put("B", [stem(45, CAP), stroke([line((120, 655), (270, 655)), arc(270, 513, 142, 90, -28)], None, 0),
              bowl(120, 480, 371, 45)], STEM, ROUND)
    put("C", [stroke([arc(350, 350, 315, 46, 314)], 90, 90)], ROUND, OPEN)
    put("D", [stem(45, CAP), bowl(120, 590, 655, 45)], STEM, ROUND)
    put("E", [s((450, 655), (45, 655), (45, 45), (460, 45), r=75), s((120, 352), (400, 352))], STEM, BAR)
    put("F", [s((445, 655), (45, 655), (45, 0), r=75), s((120, 335), (390, 335))], STEM, BAR)
    put("G", [stroke([arc(350, 350, 315, 46, 345)], 90, 0), s((375, 344), (709, 344))], ROUND, ROUND)
    put("H", [stem(45, CAP), stem(545, CAP), s((120, 350), (470, 350))], STEM, STEM)
    put("I", [stem(45, CAP)], STEM, STEM)
    put("J", [s((330, 700), (330, 36), (10, 36), r=200)], BAR, STEM)
    put("K", [stem(45, CAP), s((480, 700), (165, 358), (505, 0), a=0, b=0)], STEM, DIAG)
    put("L", [s((45, 700), (45, 45), (445, 45), r=75)], STEM, BAR)
    put("M", [s((45, 0), (45, 648), (360, 190), (675, 648), (675, 0))], STEM, STEM)
    put("N", [s((45, 0), (45, 650), (565, 50), (565, 700))], STEM, STEM)
    put("O", o_ring(350, 350, 315), ROUND, ROUND)
    put("P", [stem(45, CAP), bowl(120, 470, 655, 290)], STEM, ROUND)
    put("Q", [stroke([arc(350, 350, 315, -34, 298)]),
              stroke([line((350 + 190 * .669, 350 - 190 * .743), (350 + 440 * .669, 350 - 440 * .743))], None, 0)], ROUND, ROUND)
    put("R", [stem(45, CAP), bowl(120, 470, 655, 315), s((270, 240), (480, 0), a=0, b=0)], STEM, DIAG + 6)
    put("S", [sbend(400, 664, 358, 36, 12)], OPEN, OPEN)
    put("T", [s((0, 655), (560, 655)), stem(280, 610 - GAP)], BAR - 8, BAR - 8)
    put("U", [s((45, 700), (45, 36), (575, 36), (575, 700), r=265)], STEM, STEM)
    put("V", [s((0, 700), (295, 33), (590, 700), a=0, b=0)], DIAG, DIAG)
    put("W", [s((0, 700), (225, 33), (450, 640), (675, 33), (900, 700), a=0, b=0)], DIAG, DIAG)
    put("X", ex(570, 700), DIAG, DIAG)
    put("Y", [s((0, 700), (280, 340), (560, 700), a=0, b=0), stem(280, 340 - H - GAP - 6)], DIAG, DIAG)
    put("Z", [s((10, 655), (490, 655), (30, 45), (510, 45))], BAR, BAR)
    # Lower case
    ar = (463 - 37) / 2
    left_bowl = lambda: bowl(330, 45, 463, 37, ar)
    right_bowl = lambda: bowl(120, 405, 463, 37, ar)
    put("a", [left_bowl(), stem(405, XH)], ROUND, STEM)
    put("b", [stem(45, ASC), right_bowl()], STEM, ROUND)
    put("c", [stroke([arc(250, 250, ar, 46, 314)], 90, 90)], ROUND, OPEN - 10)
    put("d", [left_bowl(), stem(405, ASC)], ROUND, STEM)
    put("e", [stroke([arc(250, 250, ar, -12, 312)], 0, 90), s((250 - ar + OFF, 252), (250 + ar - OFF, 252))], ROUND, ROUND - 4)
    put("f", [s((330, 703), (140, 703), (140, 0), r=130)] + split_bar(140, 455, 135, 185), DIAG + 6, DIAG)
    put("g", [left_bowl(), s((405, 500), (405, -166), (80, -166), r=160)], ROUND, STEM)
    arch = lambda x0, x1: s((x0, 463), (x1, 463), (x1, 0), r=170)
    put("h", [stem(45, ASC), arch(120, 395)], STEM, STEM - 4)
    put("i", [stem(45, XH), disc(45, 645, 60)], STEM, STEM)
    put("j", [s((150, 500), (150, -166), (-10, -166), r=110), disc(150, 645, 60)], DIAG, STEM)
    put("k", [stem(45, ASC), s((372, 500), (165, 262), (392, 0), a=0, b=0)], STEM, DIAG)
    put("l", [s((45, 740), (45, 40), (165, 40), r=85)], STEM, DIAG)
    put("m", [stem(45, XH), s((120, 463), (355, 463), (355, 0), r=160), s((430, 463), (665, 463), (665, 0), r=160)], STEM, STEM - 4)
    put("n", [stem(45, XH), arch(120, 395)], STEM, STEM - 4)
    put("o", o_ring(250, 250, ar), ROUND, ROUND)
    put("p", [stem(45, XH, DESC), right_bowl()], STEM, ROUND)
    put("q", [left_bowl(), stem(405, XH, DESC)], ROUND, STEM)
    put("r", [stem(45, XH), s((120, 455), (285, 455))], STEM, DIAG)
    put("s", [sbend(300, 463, 254, 37, 8)], OPEN - 6, OPEN - 6)
    put("t", [s((140, 650), (140, 40), (320, 40), r=115)] + split_bar(140, 455, 135, 185), DIAG + 6, DIAG + 6)
    put("u", [s((45, 500), (45, 37), (320, 37), r=170), stem(395, XH)], STEM - 4, STEM)
    put("v", [s((0, 500), (218, 34), (436, 500), a=0, b=0)], DIAG, DIAG)
    put("w", [s((0, 500), (172, 34), (344, 450), (516, 34), (688, 500), a=0, b=0)], DIAG, DIAG)
    put("x", ex(410, 500), DIAG, DIAG)
    deg = math.degrees(math.atan2(705, 300))
    u = (168 / 420, -1)
    k = 268
    put("y", [s((430, 500), (130, -205), a=0, b=0), s((0, 500), (u[0] * k, 500 + u[1] * k), a=0, b=deg)], DIAG, DIAG)
    put("z", [s((10, 455), (370, 455), (30, 45), (390, 45))], BAR, BAR)
    # Figures
    put("zero", zero(), ROUND, ROUND)
    put("one", [s((0, 520), (190, 650), (190, 0))], OPEN, STEM)
    put("two", [stroke([arc(225, 478, 187, 160, -45), line((225 + 132, 346), (56, 45)), line((56, 45), (430, 45))])], OPEN, OPEN)
    put("three", three(), OPEN, ROUND)
    put("four", [s((300, 700), (40, 195), (313, 195), a=0), stem(388, 420), s((463, 195), (545, 195))], BAR, BAR)
    put("five", [s((410, 655), (80, 655), (80, 466), r=70), stroke([line((35, 391), (220, 391)), arc(220, 213, 178, 90, -146)])], OPEN, ROUND)
    put("six", six(), ROUND, ROUND)
    put("seven", [s((10, 655), (440, 655), (165, 0), b=0)], BAR, DIAG + 6)
    put("eight", [stroke([arc(235, 535, 134, -10, 190)], 0, 0)] + o_ring(235, 225, 190), ROUND, ROUND)
    put("nine", turned(six(), 480, 698), ROUND, ROUND)
    return g
