"""A filled cushion in a kilim cover, standing on its edge."""

import bpy
from mathutils import Vector, noise

import materials as mat
import shapes as make
import studio
from materials.woven import chart, kilim

VARIANTS = ["madder", "indigo"]
SIDE = 0.45
CELLS = 108
# ground, second ground, light, accent, deep, cord, backdrop
DYES = {
    "madder": ("#c22f1d", "#e0762c", "#f3e2bd", "#e9a52b", "#1f3566", "#8f2418", "linen"),
    "indigo": ("#1f4795", "#4f86bd", "#f3e6c8", "#e8a62e", "#b93a22", "#17306b", "clay"),
}


def scene(shot, variant):
    """Front: the cushion upright. Detail: one corner, close."""
    ground, second, light, accent, deep, cord, backdrop = DYES[variant]
    cover = kilim(chart("chart", CELLS, CELLS, _diamonds(ground, second, light, accent, deep)), SIDE, SIDE)
    cushion = make.pillow(SIDE, SIDE, 0.25, cover, "cushion", seed=4, cuts=96)
    _metres(cushion)
    for vertex in cushion.data.vertices:
        _settle(vertex)
    edge = _edge(cushion)
    rim = make.rope(edge, 0.0034, mat.yarn(cord, deep, 0.003), "edge", strands=2, lay=0.017, smooth=0)
    things = [cushion, rim]
    for thing in things:
        make.move(thing, (0, 0, SIDE / 2 - 0.012), (79, 0, 0))
    bpy.context.view_layer.update()
    for thing in things:
        _stand(thing)
    if shot == "front":
        studio.shoot(things, backdrop, pitch=9, yaw=17, margin=0.075)
    else:
        studio.shoot(things, backdrop, pitch=16, yaw=-34, crop=((0.122, -0.02, 0.345), 0.105), margin=0.0, fstop=11)


def _diamonds(ground, second, light, accent, deep):
    """Nine stepped diamonds with hooked outlines between borders of small teeth."""

    def colour(column, row):
        edge = min(row, CELLS - 1 - row)
        if edge < 4:
            return ground
        if edge < 6:
            return deep
        if edge < 14:
            tooth = abs((column % 12) - 5.5) / 6 * 8
            return light if (edge - 6) < 8 - tooth else second
        if edge < 16:
            return deep
        if edge < 18:
            return accent
        x, y = column % 36, (row - 18) % 24
        dx, dy = abs(x - 17.5) // 2 * 2, abs(y - 11.5) // 2 * 2
        far = dx * 0.72 + dy * 1.08
        odd = ((column // 36) + ((row - 18) // 24)) % 2
        if far > 12.6:
            gap = dx * 0.72 + (24 - dy) * 0.5
            return ground if far > 15.5 or gap < 0 else (deep if dx % 4 == 0 else ground)
        if far > 10.8:
            return light
        if far > 7.6:
            return deep if odd else second
        if far > 5.8:
            return accent
        if far > 3.0:
            return second if odd else deep
        return light if far > 1.2 else ground

    return colour


def _metres(cushion):
    """The weave counts threads in metres; the pillow's UV runs from 0 to 1."""
    for item in cushion.data.uv_layers[0].data:
        item.uv = item.uv * SIDE


def _settle(vertex):
    """Wool and down are never even: soft dents, and folds that run to the corners."""
    x, y, z = vertex.co
    u, v = 2 * x / SIDE, 2 * y / SIDE
    corner = max(0.0, abs(u) * abs(v) - 0.25)
    fold = noise.noise(Vector((9 * (abs(u) - abs(v)), 2 * (u > 0) + 5 * (v > 0), 3.0)))
    dent = noise.noise(Vector((u * 1.1, v * 1.1, 8.0)))
    dome = 0.55 + 0.45 * (1 - u * u) * (1 - v * v)
    vertex.co.z = z * dome * (1 + 0.1 * dent) + (0.016 * corner * fold if z > 0 else 0.0)


def _edge(cushion):
    """The seam: the outer points of the front, in order, closed."""
    side = 97
    co = [v.co.copy() for v in cushion.data.vertices[: side * side]]
    ring = [co[i] for i in range(side)] + [co[j * side + side - 1] for j in range(1, side)]
    ring += [co[(side - 1) * side + i] for i in range(side - 2, -1, -1)] + [co[j * side] for j in range(side - 2, -1, -1)]
    return ring


def _stand(thing):
    """Let the lower edge give way to the floor instead of going through it."""
    thing.data.transform(thing.matrix_world)
    thing.matrix_world.identity()
    for vertex in thing.data.vertices:
        z = vertex.co.z
        if z < 0.02:
            vertex.co.z = 0.02 * max(0.0, (z + 0.035) / 0.055) ** 1.6 + 0.0002
