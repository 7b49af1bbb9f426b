"""Cloth: simulated where it falls over something, folded where it lies in a stack."""

import math

import bpy
from mathutils import Vector, noise

from shapes.base import apply, mesh, ripple, subdivide
from shapes.solids import sheet
from shapes.turned import rounded


def drape(width, depth, over=(), material=None, name="cloth", at=(0, 0, 0.3), turn=0, frames=60, cuts=90, thickness=0.0012,
          stiff=6.0, mass=0.25, pins=None):
    """Let a cloth fall onto the floor and onto the objects in `over`, and keep how it lies.

    `stiff` is the bending stiffness (silk 0.5, linen 6, wool 20); `pins(x, y)` says which points are held where they start.
    """
    floor = sheet(8 * width, 8 * depth, cuts=2)
    for thing in (floor, *over):
        hit = thing.modifiers.new("collide", "COLLISION")
        thing.collision.thickness_outer, thing.collision.cloth_friction = 0.002, 12
        hit.show_viewport = True
    cloth = sheet(width, depth, material, name, cuts)
    flat = [v.co.copy() for v in cloth.data.vertices]
    cloth.data.transform(_placed(at, turn))
    if pins:
        group = cloth.vertex_groups.new(name="pins")
        group.add([i for i, co in enumerate(flat) if pins(co.x, co.y)], 1.0, "REPLACE")
    modifier = cloth.modifiers.new("cloth", "CLOTH")
    how = modifier.settings
    how.quality, how.mass = 8, mass
    how.tension_stiffness = how.compression_stiffness = 40
    how.shear_stiffness, how.bending_stiffness = 8, stiff
    how.air_damping = 2.0
    if pins:
        how.vertex_group_mass = "pins"
    modifier.collision_settings.distance_min = 0.002
    modifier.collision_settings.use_self_collision = True
    modifier.collision_settings.self_distance_min = 0.0025
    modifier.point_cache.frame_end = frames
    scene = bpy.context.scene
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    apply(cloth)
    scene.frame_set(1)
    bpy.data.objects.remove(floor)
    for thing in over:
        thing.modifiers.remove(thing.modifiers["collide"])
    return _thick(cloth, thickness)


def folded(width, depth, material=None, name="folded", layers=4, thickness=0.006, gap=0.001, seed=0, uneven=1.0, across=60):
    """A cloth folded back and forth into a stack: `layers` of `thickness`, soft bends at both sides, layers slightly askew.

    Lies centred; the bends are at -x and +x. UV: metres along the cloth and across.
    """
    pitch = thickness + gap
    line = []
    for layer in range(layers):
        z = thickness / 2 + layer * pitch
        shy = uneven * 0.012 * width * noise.noise(Vector((layer * 1.7, seed * 3.3, 0)))
        ends = [(-width / 2 + pitch, z), (width / 2 - pitch + shy, z)]
        line += ends if layer % 2 == 0 else ends[::-1]
    path = rounded([(x, z) for x, z in _bulged(line, pitch)], pitch * 0.45, 6)
    path = _dense(path, width / 60)
    vertices, uvs, faces, along = [], [], [], 0.0
    for i, (x, z) in enumerate(path):
        along += math.dist(path[i - 1], (x, z)) if i else 0
        for k in range(across + 1):
            y = depth * (k / across - 0.5)
            sway = uneven * 0.01 * depth * noise.noise(Vector((z * 60, seed, 3)))
            sag = uneven * pitch * 0.8 * (z / (layers * pitch)) * noise.noise(Vector((x / width * 2, y / depth * 2, seed + 0.3)))
            vertices.append((x + uneven * 0.006 * width * noise.noise(Vector((y / depth * 3, z * 90, seed))), y + sway, z + sag))
            uvs.append((along, y + depth / 2))
    for i in range(len(path) - 1):
        for k in range(across):
            a = i * (across + 1) + k
            faces.append((a, a + 1, a + across + 2, a + across + 1))
    thing = mesh(name, vertices, faces, material, uvs)
    return _thick(thing, thickness * 0.92, 0.0)


def pillow(width, height, fill, material=None, name="pillow", seed=0, cuts=64):
    """A filled cushion lying flat: seams at the edge pulled in, corners pointed. UV 0..1 on the top, mirrored below."""
    vertices, uvs, faces = [], [], []
    for side in (1, -1):
        for j in range(cuts + 1):
            for i in range(cuts + 1):
                u, v = i / cuts * 2 - 1, j / cuts * 2 - 1
                belly = (max(0, (1 - u**4) * (1 - v**4))) ** 0.55
                pull = 1 - 0.055 * (1 - v * v) * u * u - 0.0 * v
                pinch = 1 - 0.055 * (1 - u * u) * v * v
                wave = 0.06 * noise.noise(Vector((u * 2.2, v * 2.2, seed + side)))
                vertices.append((u * width / 2 * pull, v * height / 2 * pinch, side * fill / 2 * belly * (1 + wave)))
                uvs.append(((u + 1) / 2, (v + 1) / 2))
        base = 0 if side == 1 else (cuts + 1) ** 2
        for j in range(cuts):
            for i in range(cuts):
                a = base + j * (cuts + 1) + i
                quad = (a, a + 1, a + cuts + 2, a + cuts + 1)
                faces.append(quad if side == 1 else quad[::-1])
    return ripple(mesh(name, vertices, faces, material, uvs), 0.006, 0.12, seed)


def _thick(cloth, thickness, offset=1.0):
    solid = cloth.modifiers.new("solid", "SOLIDIFY")
    solid.thickness, solid.offset = thickness, offset
    apply(cloth)
    return subdivide(cloth, 1)


def _placed(at, turn):
    from mathutils import Matrix

    return Matrix.Translation(at) @ Matrix.Rotation(math.radians(turn), 4, "Z")


def _bulged(line, pitch):
    """Corner points of the serpentine: each bend goes out half a pitch."""
    made = [line[0]]
    for (ax, az), (bx, bz) in zip(line, line[1:]):
        if abs(az - bz) > 1e-9:
            out = pitch if ax > 0 else -pitch
            made += [(ax + out * 0.9, az), (bx + out * 0.9, bz)]
        else:
            made.append((bx, bz))
    made.append(line[-1])
    return [p for i, p in enumerate(made) if i == 0 or math.dist(p, made[i - 1]) > 1e-6]


def _dense(path, step):
    made = [path[0]]
    for a, b in zip(path, path[1:]):
        pieces = max(1, math.ceil(math.dist(a, b) / step))
        made += [(a[0] + (b[0] - a[0]) * k / pieces, a[1] + (b[1] - a[1]) * k / pieces) for k in range(1, pieces + 1)]
    return made
