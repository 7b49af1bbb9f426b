"""What every shape is made with."""

import math

import bmesh
import bpy
from mathutils import Euler, Vector, noise


def mesh(name, vertices, faces, material=None, uvs=None, smooth=True, sharp=35):
    """An object from vertices and faces; `uvs` is one (u, v) per vertex, or one per corner of each face."""
    data = bpy.data.meshes.new(name)
    data.from_pydata([tuple(v) for v in vertices], [], faces)
    if uvs:
        layer = data.uv_layers.new(name="UVMap")
        for index, loop in enumerate(data.loops):
            layer.data[index].uv = uvs[index] if len(uvs) == len(data.loops) else uvs[loop.vertex_index]
    data.validate()
    return place(data, material, smooth, sharp)


def place(data, material=None, smooth=True, sharp=35):
    """Put mesh data into the scene, shaded smooth where faces meet at less than `sharp` degrees."""
    if smooth:
        data.shade_smooth()
        data.set_sharp_from_angle(angle=math.radians(sharp))
    if material:
        data.materials.append(material)
    thing = bpy.data.objects.new(data.name, data)
    bpy.context.collection.objects.link(thing)
    return thing


def from_bmesh(name, work, material=None, smooth=True, sharp=35):
    """Like `place`, from a bmesh, with its normals turned outwards."""
    bmesh.ops.recalc_face_normals(work, faces=work.faces)
    data = bpy.data.meshes.new(name)
    work.to_mesh(data)
    work.free()
    return place(data, material, smooth, sharp)


def move(thing, to=(0, 0, 0), turn=(0, 0, 0), scale=None):
    """Place an object: metres, degrees. Textures move with it."""
    thing.location = to
    thing.rotation_euler = Euler([math.radians(a) for a in turn])
    if scale:
        thing.scale = (scale,) * 3 if isinstance(scale, (int, float)) else scale
    return thing


def copy(thing, to=(0, 0, 0), turn=(0, 0, 0), scale=None):
    """The same mesh once more, elsewhere."""
    twin = thing.copy()
    bpy.context.collection.objects.link(twin)
    return move(twin, to, turn, scale)


def apply(thing):
    """Turn modifiers into plain mesh."""
    graph = bpy.context.evaluated_depsgraph_get()
    data = bpy.data.meshes.new_from_object(thing.evaluated_get(graph), depsgraph=graph)
    thing.modifiers.clear()
    thing.data = data
    return thing


def soften(thing, width=0.0008, segments=3, angle=30):
    """Bevel the edges that are sharper than `angle`."""
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments, bevel.angle_limit = width, segments, math.radians(angle)
    bevel.harden_normals = False
    apply(thing)
    thing.data.shade_smooth()
    thing.data.set_sharp_from_angle(angle=math.radians(50))
    return thing


def subdivide(thing, levels=2, simple=False):
    """Catmull-Clark (or flat) subdivision."""
    more = thing.modifiers.new("subdivide", "SUBSURF")
    more.levels = more.render_levels = levels
    more.subdivision_type = "SIMPLE" if simple else "CATMULL_CLARK"
    apply(thing)
    thing.data.shade_smooth()
    return thing


def join(things, name=None):
    """Several objects as one mesh, transforms applied."""
    work = bmesh.new()
    materials = []
    bpy.context.view_layer.update()
    for thing in things:
        data = thing.data.copy()
        data.transform(thing.matrix_world)
        slots = []
        for material in data.materials:
            if material not in materials:
                materials.append(material)
            slots.append(materials.index(material))
        for face in data.polygons:
            face.material_index = slots[face.material_index] if slots else 0
        work.from_mesh(data)
        bpy.data.objects.remove(thing)
    made = bpy.data.meshes.new(name or "joined")
    work.to_mesh(made)
    work.free()
    for material in materials:
        made.materials.append(material)
    joined = bpy.data.objects.new(made.name, made)
    bpy.context.collection.objects.link(joined)
    return joined


def ripple(thing, amplitude, scale, seed=0, axes=(1, 1, 1)):
    """Push vertices about by smooth noise: nothing made by hand is true. `scale` is the size of a wave in metres."""
    shift = Vector((seed * 17.3, seed * 5.1, seed * 9.7))
    for vertex in thing.data.vertices:
        push = noise.noise_vector(vertex.co / scale + shift)
        vertex.co += Vector(p * a for p, a in zip(push, axes)) * amplitude
    return thing
