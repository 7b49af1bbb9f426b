"""Boxes, boards, sheets and bags."""

import math

import bmesh
from mathutils import Vector

from shapes.base import from_bmesh, mesh, ripple, soften, subdivide


def box(size, material=None, bevel=0.0008, name="box", segments=3, uneven=0.0, seed=0):
    """A box standing on z = 0, its edges rounded; `uneven` metres of hand work."""
    work = bmesh.new()
    bmesh.ops.create_cube(work, size=1.0)
    for vertex in work.verts:
        vertex.co = Vector(((vertex.co.x) * size[0], vertex.co.y * size[1], (vertex.co.z + 0.5) * size[2]))
    if uneven:
        bmesh.ops.subdivide_edges(work, edges=work.edges, cuts=7, use_grid_fill=True)
    thing = from_bmesh(name, work, material)
    if bevel:
        soften(thing, bevel, segments)
    return ripple(thing, uneven, max(size) * 0.6, seed) if uneven else thing


def slab(outline, thickness, material=None, bevel=0.0008, name="slab", segments=3):
    """A closed outline of (x, y) points made `thickness` high, its edges rounded. Holes: pierce it with a boolean, or draw round."""
    work = bmesh.new()
    bottom = [work.verts.new((x, y, 0)) for x, y in outline]
    face = work.faces.new(bottom)
    up = bmesh.ops.extrude_face_region(work, geom=[face])
    for item in up["geom"]:
        if isinstance(item, bmesh.types.BMVert):
            item.co.z += thickness
    thing = from_bmesh(name, work, material)
    return soften(thing, bevel, segments) if bevel else thing


def sheet(width, depth, material=None, name="sheet", cuts=40, thickness=0.0, bend=None):
    """A flat sheet, centred, with UV in metres; `bend(x, y)` gives its height (a page that lifts at a corner)."""
    rows = max(2, round(cuts * depth / max(width, depth)))
    columns = max(2, round(cuts * width / max(width, depth)))
    vertices, uvs, faces = [], [], []
    for j in range(rows + 1):
        for i in range(columns + 1):
            x, y = width * (i / columns - 0.5), depth * (j / rows - 0.5)
            vertices.append((x, y, bend(x, y) if bend else 0.0))
            uvs.append((x + width / 2, y + depth / 2))
    for j in range(rows):
        for i in range(columns):
            a = j * (columns + 1) + i
            faces.append((a, a + 1, a + columns + 2, a + columns + 1))
    thing = mesh(name, vertices, faces, material, uvs)
    if thickness:
        solid = thing.modifiers.new("solid", "SOLIDIFY")
        solid.thickness, solid.offset = thickness, 1.0
        from shapes.base import apply

        apply(thing)
    return thing


def loft(sections, material=None, name="loft", caps=True, closed=True):
    """A skin through sections: lists of 3D points, all of the same length."""
    count = len(sections[0])
    vertices = [p for section in sections for p in section]
    faces, uvs, along = [], [], 0.0
    for j, section in enumerate(sections):
        along += math.dist(section[0], sections[j - 1][0]) if j else 0
        around = 0.0
        for i, p in enumerate(section):
            around += math.dist(p, section[i - 1]) if i else 0
            uvs.append((around, along))
    for j in range(len(sections) - 1):
        for i in range(count if closed else count - 1):
            a, b = j * count + i, j * count + (i + 1) % count
            faces.append((a, b, b + count, a + count))
    if caps and closed:
        faces += [tuple(reversed(range(count))), tuple(range((len(sections) - 1) * count, len(sections) * count))]
    return mesh(name, vertices, faces, material, uvs, sharp=50)


def bag(width, depth, height, material=None, name="bag", top=0.82, crimp=0.0012, wrinkle=0.0025, seed=1, full=0.06):
    """A paper bag: a block below, drawn in from `top` of its height to a flat crimped edge, with creases at the corners.

    `crimp` is half the thickness of the closed edge, `wrinkle` the depth of the paper's dents, `full` how far it bulges.
    """
    sections = []
    for j in range(61):
        t = j / 60
        closing = 0.0 if t < 0.35 else ((t - 0.35) / (top - 0.35)) if t < top else 1.0
        closing = closing * closing * (3 - 2 * closing)
        d = depth / 2 * (1 - closing) + crimp * closing
        w = width / 2 * (1 + 0.02 * closing)
        bulge = full * depth * math.sin(math.pi * min(1, t / top)) * (1 - closing)
        corner = min(0.004 * (1 - closing) + 0.0005, d * 0.9)
        sections.append([(x, y, t * height) for x, y in _squared(w, d, corner, bulge)])
    thing = loft(sections, material, name)
    subdivide(thing, 1)
    ripple(thing, wrinkle, 0.035, seed, (0.4, 1, 0.15))
    return ripple(thing, wrinkle * 0.3, 0.009, seed + 3, (0.5, 1, 0.3))


def _squared(w, d, corner, bulge):
    """A rounded rectangle of half sizes w and d whose long sides bulge and whose short sides fold in a little."""
    points = []
    for sx, sy, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for k in range(5):
            a = math.radians(start + 22.5 * k)
            points.append((sx * (w - corner) + corner * math.cos(a), sy * (d - corner) + corner * math.sin(a)))
        nx, ny = {0: (-w, d), 90: (-w, -d), 180: (w, -d), 270: (w, d)}[start]
        last, steps = points[-1], 24 if start in (0, 180) else 10
        goal = (nx, ny - (corner if ny > 0 else -corner)) if start in (90, 270) else (nx + (corner if nx < 0 else -corner), ny)
        for k in range(1, steps):
            t = k / steps
            x, y = last[0] + (goal[0] - last[0]) * t, last[1] + (goal[1] - last[1]) * t
            push = bulge * math.sin(math.pi * t)
            points.append((x, y + sy * push) if start in (0, 180) else (x + (-1 if start == 90 else 1) * push * 0.25, y))
    return points
