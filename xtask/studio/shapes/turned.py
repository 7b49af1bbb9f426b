"""Things turned on a wheel or a lathe."""

import math

from mathutils import Vector, noise

from shapes.base import mesh


def spline(points, steps=10):
    """A smooth line through points (Catmull-Rom); a point given twice stays a corner."""
    points = [Vector(p) for p in points]
    runs, run = [], [points[0]]
    for point in points[1:]:
        if (point - run[-1]).length < 1e-9:
            runs.append(run)
            run = [point]
        else:
            run.append(point)
    runs.append(run)
    line = []
    for run in runs:
        if len(run) < 2:
            continue
        padded = [2 * run[0] - run[1], *run, 2 * run[-1] - run[-2]]
        for i in range(len(run) - 1):
            a, b, c, d = padded[i : i + 4]
            for k in range(steps):
                t = k / steps
                line.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
        line.append(run[-1])
    return [tuple(p) for i, p in enumerate(line) if i == 0 or (p - line[i - 1]).length > 1e-9]


def rounded(points, radius, steps=5):
    """A polyline with its corners rounded: one radius, or one per inner corner."""
    points = [Vector(p) for p in points]
    radii = [radius] * (len(points) - 2) if isinstance(radius, (int, float)) else radius
    line = [points[0]]
    for before, corner, after, r in zip(points, points[1:], points[2:], radii):
        back, ahead = (before - corner), (after - corner)
        reach = min(r, 0.49 * back.length, 0.49 * ahead.length)
        start, end = corner + back.normalized() * reach, corner + ahead.normalized() * reach
        for k in range(steps + 1):
            t = k / steps
            line.append((1 - t) ** 2 * start + 2 * t * (1 - t) * corner + t * t * end)
    line.append(points[-1])
    return [tuple(p) for p in line]


def lathe(profile, material=None, name="turned", segments=160, wobble=0.0, seed=0, throwing=0.0, pitch=0.004):
    """Turn a profile of (radius, height) points about the z axis; start and end at radius 0 to close it.

    `wobble` is the relative unevenness of the radius (0.01 is a hand-thrown bowl), `throwing` the depth in metres of the spiral
    that fingers leave, `pitch` its rise. UV: metres around and along.
    """
    vertices, uvs, faces = [], [], []
    along = 0.0
    widest = max(r for r, _ in profile)
    for index, (radius, height) in enumerate(profile):
        if index:
            along += math.dist(profile[index - 1], (radius, height))
        for k in range(segments + 1):
            angle = 2 * math.pi * k / segments
            way = Vector((math.cos(angle), math.sin(angle), 0))
            uneven = noise.noise(way * 0.9 + Vector((seed * 7.7, 0, height * 0.6 / widest)))
            grow = 1 + wobble * uneven
            if throwing and radius > 0:
                grow += throwing / max(radius, 0.1 * widest) * math.sin(2 * math.pi * height / pitch + angle + 2 * uneven)
            rise = wobble * 0.6 * widest * noise.noise(way * 0.7 + Vector((0, seed * 3.1, 5))) * min(1, height / widest)
            vertices.append(way * radius * grow + Vector((0, 0, height + rise)))
            uvs.append((angle * widest, along))
    row = segments + 1
    for i in range(len(profile) - 1):
        for k in range(segments):
            a, b = i * row + k, i * row + k + 1
            faces.append((a, b, b + row, a + row))
    return _closed(name, vertices, faces, uvs, material)


def _closed(name, vertices, faces, uvs, material):
    """Weld the seam and the poles, so that shading runs across, and turn the normals outwards."""
    import bmesh

    thing = mesh(name, vertices, faces, material, uvs)
    work = bmesh.new()
    work.from_mesh(thing.data)
    bmesh.ops.remove_doubles(work, verts=work.verts, dist=1e-6)
    bmesh.ops.dissolve_degenerate(work, edges=work.edges, dist=1e-7)
    bmesh.ops.recalc_face_normals(work, faces=work.faces)
    work.to_mesh(thing.data)
    work.free()
    thing.data.shade_smooth()
    thing.data.set_sharp_from_angle(angle=math.radians(45))
    return thing
