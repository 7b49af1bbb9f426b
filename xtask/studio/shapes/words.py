"""Lettering: printed, stamped, engraved."""

import pathlib

import bpy
from mathutils import Vector

from shapes.base import place

FONTS = {
    "serif": "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf",
    "serif-bold": "/usr/share/fonts/truetype/noto/NotoSerif-Bold.ttf",
    "serif-italic": "/usr/share/fonts/truetype/noto/NotoSerif-Italic.ttf",
    "sans": "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "sans-bold": "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf",
    "cjk-serif": "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "cjk": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
}


def words(text, size, material=None, font="serif", align="CENTER", depth=0.0, spacing=1.0, leading=1.0, name="words", cuts=0, round=4):
    """Lettering lying at z = 0, read from above; `size` is the em in metres, `depth` its thickness.

    `cuts` splits it finely enough to be bent afterwards (round a tin, along a page); `round` is the number of pieces a curve of
    the outline becomes, more for very large letters.
    """
    curve = bpy.data.curves.new(name, "FONT")
    curve.body, curve.size, curve.align_x = text, size, align
    curve.space_character, curve.space_line, curve.extrude = spacing, leading, depth / 2
    if pathlib.Path(FONTS[font]).exists():
        curve.font = bpy.data.fonts.load(FONTS[font], check_existing=True)
    curve.resolution_u = round
    thing = bpy.data.objects.new(name, curve)
    bpy.context.collection.objects.link(thing)
    graph = bpy.context.evaluated_depsgraph_get()
    data = bpy.data.meshes.new_from_object(thing.evaluated_get(graph), depsgraph=graph)
    bpy.data.objects.remove(thing)
    made = place(data, material, smooth=False)
    if material and len(data.materials) > 1:
        data.materials.clear()
        data.materials.append(material)
    if cuts:
        _split(made, size / cuts)
    return made


def bend_round(thing, radius, gap=0.0001):
    """Wrap flat lettering (x along, y up) round an upright cylinder about z, facing -y."""
    import math

    for vertex in thing.data.vertices:
        x, y, z = vertex.co
        angle = x / radius - math.pi / 2
        reach = radius + gap + z
        vertex.co = Vector((reach * math.cos(angle), reach * math.sin(angle), y))
    return thing


def _split(thing, step):
    """Cut triangles along vertical lines, so that bending follows the curve."""
    import bmesh

    work = bmesh.new()
    work.from_mesh(thing.data)
    low, high = min(v.co.x for v in work.verts), max(v.co.x for v in work.verts)
    x = low + step
    while x < high:
        geometry = work.verts[:] + work.edges[:] + work.faces[:]
        bmesh.ops.bisect_plane(work, geom=geometry, plane_co=(x, 0, 0), plane_no=(1, 0, 0))
        x += step
    work.to_mesh(thing.data)
    work.free()
