"""Strokes of even weight, drawn as outlines: a skeleton of lines and circular arcs is offset exactly to both sides.

A contour is a closed list of segments, each (p0, p1) for a line or (p0, c1, c2, p1) for a cubic.
Circular arcs stay circular when they are offset, which is why skeletons know nothing else.
"""

import math

WEIGHT = 90
SOFT = 9  # Ends are cut straight, but their corners are eased by this much: a cut of a knife, not of a laser.


def polar(centre, radius, degrees):
    a = math.radians(degrees)
    return (centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a))


def arc(cx, cy, r, a0, a1):
    return ("A", (cx, cy), r, a0, a1)


def line(p0, p1):
    return ("L", p0, p1)


def poly(points, radius=0):
    """The skeleton through `points`, every inner corner rounded by `radius` (one number or one a corner)."""
    radii = radius if isinstance(radius, list) else [radius] * (len(points) - 2)
    out, here = [], points[0]
    for i, r in enumerate(radii):
        before, corner, after = points[i], points[i + 1], points[i + 2]
        u = unit(before, corner)
        v = unit(corner, after)
        turn = math.degrees(math.atan2(u[0] * v[1] - u[1] * v[0], u[0] * v[0] + u[1] * v[1]))
        if r == 0 or abs(turn) < 1:
            out.append(line(here, corner))
            here = corner
            continue
        t = r * math.tan(math.radians(abs(turn)) / 2)
        start = (corner[0] - u[0] * t, corner[1] - u[1] * t)
        sign = 1 if turn > 0 else -1
        centre = (start[0] - u[1] * r * sign, start[1] + u[0] * r * sign)
        a0 = math.degrees(math.atan2(start[1] - centre[1], start[0] - centre[0]))
        if math.dist(here, start) > 0.5:
            out.append(line(here, start))
        out.append(arc(*centre, r, a0, a0 + turn))
        here = (corner[0] + v[0] * t, corner[1] + v[1] * t)
    if math.dist(here, points[-1]) > 0.5:
        out.append(line(here, points[-1]))
    return out


def unit(p, q):
    d = math.dist(p, q)
    return ((q[0] - p[0]) / d, (q[1] - p[1]) / d)


def offset(seg, d):
    """The segment moved `d` to its left."""
    if seg[0] == "L":
        u = unit(seg[1], seg[2])
        n = (-u[1] * d, u[0] * d)
        return line(*[(p[0] + n[0], p[1] + n[1]) for p in seg[1:]])
    _, c, r, a0, a1 = seg
    return ("A", c, max(r - d if a1 > a0 else r + d, 0.01), a0, a1)


def ends(seg):
    if seg[0] == "L":
        return seg[1], seg[2]
    return polar(seg[1], seg[2], seg[3]), polar(seg[1], seg[2], seg[4])


def crossing(p, u, q, v):
    det = u[0] * v[1] - u[1] * v[0]
    t = ((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0]) / det
    return (p[0] + u[0] * t, p[1] + u[1] * t)


def cut(seg, through, degrees, last):
    """`seg` ended (or begun) where it meets the line through `through` at `degrees`."""
    v = (math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
    if seg[0] == "L":
        p = crossing(seg[1], unit(seg[1], seg[2]), through, v)
        return line(seg[1], p) if last else line(p, seg[2])
    _, c, r, a0, a1 = seg
    f = (through[0] - c[0], through[1] - c[1])
    b = f[0] * v[0] + f[1] * v[1]
    root = math.sqrt(max(b * b - (f[0] ** 2 + f[1] ** 2 - r * r), 0))
    wanted = a1 if last else a0
    best = None
    for t in (-b - root, -b + root):
        a = math.degrees(math.atan2(f[1] + v[1] * t, f[0] + v[0] * t))
        a += 360 * round((wanted - a) / 360)
        if best is None or abs(a - wanted) < abs(best - wanted):
            best = a
    return ("A", c, r, a0, best) if last else ("A", c, r, best, a1)


def side(skeleton, d, first_cut, last_cut):
    out = [offset(s, d) for s in skeleton]
    if first_cut is not None:
        out[0] = cut(out[0], ends(skeleton[0])[0], first_cut, False)
    if last_cut is not None:
        out[-1] = cut(out[-1], ends(skeleton[-1])[1], last_cut, True)
    joined = [out[0]]
    for i in range(1, len(out)):
        a, b = joined[-1], out[i]
        p, q = ends(a)[1], ends(b)[0]
        if math.dist(p, q) > 0.5:
            ua, ub = unit(a[1], a[2]), unit(b[1], b[2])
            turn = ua[0] * ub[1] - ua[1] * ub[0]
            if turn * d > 0:
                x = crossing(a[1], ua, b[1], ub)
                joined[-1], b = line(a[1], x), line(x, b[2])
            else:
                v = ends(skeleton[i])[0]
                a0 = math.degrees(math.atan2(p[1] - v[1], p[0] - v[0]))
                a1 = math.degrees(math.atan2(q[1] - v[1], q[0] - v[0]))
                a1 += 360 * round((a0 - a1) / 360)
                joined.append(("A", v, abs(d), a0, a1))
        joined.append(b)
    return joined


def cubics(seg):
    if seg[0] == "L":
        return [(seg[1], seg[2])]
    _, c, r, a0, a1 = seg
    n = max(1, math.ceil(abs(a1 - a0) / 90.5))
    step = math.radians(a1 - a0) / n
    k = 4 / 3 * math.tan(step / 4) * r
    out = []
    for i in range(n):
        s = math.radians(a0) + step * i
        e = s + step
        p = (c[0] + r * math.cos(s), c[1] + r * math.sin(s))
        q = (c[0] + r * math.cos(e), c[1] + r * math.sin(e))
        out.append((p, (p[0] - k * math.sin(s), p[1] + k * math.cos(s)),
                    (q[0] + k * math.sin(e), q[1] - k * math.cos(e)), q))
    return out


def backwards(contour):
    return [tuple(reversed(s)) for s in reversed(contour)]


def area(contour):
    pts = [p for s in contour for p in s[:-1]]
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(pts, pts[1:] + pts[:1])) / 2


def split(seg, t):
    rows = [list(seg)]
    while len(rows[-1]) > 1:
        r = rows[-1]
        rows.append([(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in zip(r, r[1:])])
    return tuple(r[0] for r in rows), tuple(r[-1] for r in reversed(rows))


def soften(contour, by):
    """Every convex corner of a counter-clockwise contour, eased."""
    n = len(contour)
    sharp = []
    for i in range(n):
        a, b = contour[i], contour[(i + 1) % n]
        u, v = unit(a[-2], a[-1]), unit(b[0], b[1])
        sharp.append(u[0] * v[1] - u[1] * v[0] > 0.3 and
                     min(math.dist(a[0], a[-1]), math.dist(b[0], b[-1])) > 3 * by)
    out = []
    for i in range(n):
        s = contour[i]
        length = math.dist(s[0], s[-1]) * (1.08 if len(s) == 4 else 1)
        if sharp[i - 1]:
            s = split(s, by / length)[1]
        if sharp[i]:
            s = split(s, 1 - by / length)[0]
        out.append(s)
        if sharp[i]:
            p, corner = s[-1], contour[i][-1]
            nxt = contour[(i + 1) % n]
            q = split(nxt, by / (math.dist(nxt[0], nxt[-1]) * (1.08 if len(nxt) == 4 else 1)))[0][-1]
            mid = lambda e: (e[0] + (corner[0] - e[0]) * 0.6, e[1] + (corner[1] - e[1]) * 0.6)
            out.append((p, mid(p), mid(q), q))
    return out


def stroke(skeleton, start=None, end=None, weight=WEIGHT):
    """One contour around `skeleton`; `start` and `end` are the angles of the cuts, square to the stroke if None."""
    left = side(skeleton, weight / 2, start, end)
    right = side(skeleton, -weight / 2, start, end)
    fore = [c for s in left for c in cubics(s)]
    back = backwards([c for s in right for c in cubics(s)])
    contour = fore + [(fore[-1][-1], back[0][0])] + back + [(back[-1][-1], fore[0][0])]
    contour = [s for s in contour if math.dist(s[0], s[-1]) > 0.5]
    if area(contour) < 0:
        contour = backwards(contour)
    return soften(contour, SOFT)


def disc(cx, cy, r):
    return cubics(arc(cx, cy, r, 0, 360))


def ring(cx, cy, r, weight):
    return [disc(cx, cy, r + weight / 2), backwards(disc(cx, cy, r - weight / 2))]


def moved(contours, dx=0, dy=0, sx=1, sy=1):
    out = [[tuple((p[0] * sx + dx, p[1] * sy + dy) for p in s) for s in c] for c in contours]
    return [backwards(c) for c in out] if sx * sy < 0 else out


def bounds(contours):
    """The box around the curves (not around their handles)."""
    xs, ys = [], []
    for c in contours:
        for s in c:
            for t in ([0, 1] if len(s) == 2 else [i / 24 for i in range(25)]):
                p = split(s, t)[0][-1] if 0 < t < 1 else (s[0] if t == 0 else s[-1])
                xs.append(p[0])
                ys.append(p[1])
    return min(xs), min(ys), max(xs), max(ys)
