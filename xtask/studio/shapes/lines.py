"""Things that follow a line: handles, thread, rope, seams."""

import math

from mathutils import Matrix, Vector

from shapes.base import join, mesh
from shapes.turned import spline


def tube(path, radius, material=None, name="tube", sides=20, squash=1.0, closed=False, smooth=8, roll=None):
    """A round (or squashed) rod along 3D points. `radius` is one number or one per point; `smooth` 0 keeps the points.

    `squash` is the section's thickness along the line's own up by its width; `roll(t)` turns the section, in radians.
    """
    radii = [radius] * len(path) if isinstance(radius, (int, float)) else list(radius)
    if smooth:
        flat = spline([(*p, r) for p, r in zip(map(tuple, path), radii)] if not closed else
                      [(*p, r) for p, r in zip(map(tuple, path), radii)] + [(*path[0], radii[0])], smooth)
        path, radii = [Vector(p[:3]) for p in flat], [p[3] for p in flat]
    else:
        path = [Vector(p) for p in path]
    vertices, faces, uvs = [], [], []
    frames = _frames(path)
    along = 0.0
    for i, (point, (side, up), r) in enumerate(zip(path, frames, radii)):
        along += (point - path[i - 1]).length if i else 0
        turn = roll(i / (len(path) - 1)) if roll else 0.0
        for k in range(sides):
            angle = 2 * math.pi * k / sides
            x, y = math.cos(angle) * r, math.sin(angle) * r * squash
            x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
            vertices.append(point + side * x + up * y)
            uvs.append((angle * r, along))
    for i in range(len(path) - 1):
        for k in range(sides):
            a, b = i * sides + k, i * sides + (k + 1) % sides
            faces.append((a, b, b + sides, a + sides))
    if not closed:
        faces += [tuple(reversed(range(sides))), tuple(range((len(path) - 1) * sides, len(path) * sides))]
    return mesh(name, vertices, faces, material, uvs, sharp=60)


def rope(path, radius, material=None, name="rope", strands=3, lay=None, sides=10, smooth=10):
    """Twisted strands along 3D points; `lay` is the length of one turn."""
    lay = lay or radius * 7
    line = [Vector(p) for p in (spline([tuple(p) for p in path], smooth) if smooth else path)]
    line = _even(line, lay / 14)
    frames = _frames(line)
    strand = radius * {2: 0.5, 3: 0.48}.get(strands, 0.42)
    made = []
    for s in range(strands):
        turned, along = [], 0.0
        for i, (point, (side, up)) in enumerate(zip(line, frames)):
            along += (point - line[i - 1]).length if i else 0
            angle = 2 * math.pi * (along / lay + s / strands)
            turned.append(point + (side * math.cos(angle) + up * math.sin(angle)) * (radius - strand))
        made.append(tube(turned, strand, material, name, sides, smooth=0))
    return join(made, name)


def stitches(path, material=None, length=0.004, gap=0.0012, radius=0.0004, lift=0.0, normal=(0, 0, 1), slant=0.0):
    """A seam: short thread humps along a line, each end sunk; `slant` shifts the ends sideways as in saddle stitching."""
    normal = Vector(normal)
    line = _even([Vector(p) for p in path], length + gap)
    made = []
    for a, b in zip(line, line[1:]):
        way = (b - a).normalized()
        side = way.cross(normal) * slant
        start, end = a + way * gap / 2 - side, b - way * gap / 2 + side
        hump = [start - normal * radius, start + way * radius + normal * (lift + radius * 0.4),
                (start + end) / 2 + normal * (lift + radius * 0.7), end - way * radius + normal * (lift + radius * 0.4),
                end - normal * radius]
        made.append(tube(hump, [radius * 0.7, radius, radius, radius, radius * 0.7], material, "stitch", 8, smooth=3))
    return join(made, "stitches")


def _even(line, step):
    """The same line in equal steps of about `step`."""
    total = sum((b - a).length for a, b in zip(line, line[1:]))
    count = max(1, round(total / step))
    made, walked, wanted = [line[0]], 0.0, total / count
    for a, b in zip(line, line[1:]):
        piece = (b - a).length
        while walked + piece >= wanted - 1e-9 and len(made) < count:
            made.append(a.lerp(b, (wanted - walked) / piece))
            wanted += total / count
        walked += piece
    made.append(line[-1])
    return made


def _frames(path):
    """A side and an up for each point that do not twist on the way."""
    ways = [(path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized() for i in range(len(path))]
    start = Vector((0, 0, 1)) if abs(ways[0].z) < 0.9 else Vector((0, 1, 0))
    side = ways[0].cross(start).normalized()
    frames = [(side, side.cross(ways[0]).normalized())]
    for before, way in zip(ways, ways[1:]):
        axis = before.cross(way)
        if axis.length > 1e-9:
            side = Matrix.Rotation(before.angle(way), 3, axis.normalized()) @ side
        frames.append((side, side.cross(way).normalized()))
    return frames
