"""The one studio: a seamless paper sweep, a window at the left, a card at the right, a long lens.

Everything is set out in multiples of the subject's size, so that a pen and a blanket stand in the same light. A scene builds
its product in metres on the floor (z = 0) and ends with `shoot`.
"""

import math

import bpy
from mathutils import Vector

from nodes import Surface, rgb

BACKDROPS = {
    "linen": "#eddcc1",
    "clay": "#d3ab8f",
    "sage": "#bcc2ab",
    "fog": "#d8d9d4",
    "ink": "#4b525b",
}
ASPECT = 4 / 5
LIFT = 0.03


def reset():
    """An empty scene in metres with the studio's colours and sampling."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = 0.85
    cycles = scene.cycles
    scene.render.engine = "CYCLES"
    cycles.device = "CPU"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 6, 3, 4
    cycles.transmission_bounces, cycles.transparent_max_bounces = 6, 8
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4.0
    # Exact light for the first bounce, ambient occlusion beyond: half the time, and no difference the eye finds in so open a set.
    cycles.use_fast_gi, cycles.ao_bounces_render, cycles.use_light_tree = True, 1, False
    cycles.use_adaptive_sampling = True
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "ACCURATE"
    scene.render.threads_mode, scene.render.threads = "FIXED", 2


def render(path, width=960, samples=6, threshold=0.02):
    """Write one PNG of the scene, 4:5."""
    scene = bpy.context.scene
    scene.render.resolution_x, scene.render.resolution_y = width, round(width / ASPECT)
    scene.cycles.samples, scene.cycles.adaptive_threshold = samples, threshold
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGB"
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


def shoot(subjects, backdrop="linen", pitch=14, yaw=0, lens=80, margin=0.11, fstop=16, crop=None, light=1.0, focus=None):
    """Set out sweep, lights and camera for the subjects.

    `pitch` and `yaw` are the camera's height and turn in degrees; `margin` the free part of the picture on each side.
    `crop` frames these points instead (a detail): `(centre, radius)` in metres. `focus` is a point to focus on, `light` a
    factor on the window for very dark or very bright things.
    """
    bpy.context.view_layer.update()
    points = _points(subjects)
    size = max((max(p[i] for p in points) - min(p[i] for p in points)) for i in range(3))
    middle = sum(points, Vector()) / len(points)
    if crop:
        centre, radius = Vector(crop[0]), crop[1]
        points = [centre + radius * Vector(v) for v in ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1))]
    camera = _camera(lens)
    distance = frame(camera, points, pitch, yaw, margin)
    optics = camera.data.dof
    optics.use_dof = True
    eye = camera.matrix_world.translation
    ahead = camera.matrix_world.to_3x3() @ Vector((0, 0, -1))
    near = min((p - eye).dot(ahead) for p in points)
    optics.focus_distance = (Vector(focus) - eye).dot(ahead) if focus else 0.6 * near + 0.4 * distance
    # A real lens of this length on a tiny subject would blur nearly all of it; aperture follows the subject's size.
    optics.aperture_fstop = fstop * 0.6 / max(0.05, distance) * 0.8
    unit = max(size, 0.35 * distance)
    _sweep(backdrop, unit, yaw, middle)
    _lights(backdrop, unit, yaw, middle, light)


def frame(camera, points, pitch, yaw, margin):
    """Put the camera where the points just fill the picture inside its margin; gives the distance to their middle."""
    tan_y = math.tan(camera.data.angle / 2)
    tan_x = tan_y * ASPECT
    inside = 1 - 2 * margin
    turn = _turn(pitch, yaw)
    local = [turn.transposed() @ p for p in points]
    x = y = 0.0
    for _ in range(12):
        reach = max(max(abs(p.x - x) / tan_x, abs(p.y - y) / tan_y) / inside + p.z for p in local)
        spread = [((p.x - x) / (reach - p.z), (p.y - y) / (reach - p.z), reach - p.z) for p in local]
        mean = sum(s[2] for s in spread) / len(spread)
        x += mean * (max(s[0] for s in spread) + min(s[0] for s in spread)) / 2
        y += mean * (max(s[1] for s in spread) + min(s[1] for s in spread)) / 2
    depth = sum(p.z for p in local) / len(local)
    camera.matrix_world = turn.to_4x4()
    camera.matrix_world.translation = turn @ Vector((x, y + LIFT * 2 * tan_y * (reach - depth), reach))
    return reach - depth


def _turn(pitch, yaw):
    from mathutils import Euler

    return Euler((math.radians(90 - pitch), 0, math.radians(yaw))).to_matrix()


def _camera(lens):
    data = bpy.data.cameras.new("camera")
    data.lens, data.clip_start, data.clip_end = lens, 0.01, 100
    camera = bpy.data.objects.new("camera", data)
    bpy.context.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    return camera


def _points(subjects):
    graph = bpy.context.evaluated_depsgraph_get()
    points = []
    for thing in subjects:
        made = thing.evaluated_get(graph)
        vertices = made.data.vertices
        step = max(1, len(vertices) // 4000)
        points += [made.matrix_world @ vertices[i].co for i in range(0, len(vertices), step)]
    return points


def _sweep(backdrop, size, yaw, middle):
    """Floor and wall in one bend, wide enough that its edges are never seen, square to the camera."""
    bend, back, half = 2.2 * size, 2.6 * size, 14 * size
    profile = [(-12 * size, 0.0), (back, 0.0)]
    profile += [(back + bend * math.sin(a), bend * (1 - math.cos(a))) for a in (math.pi / 2 * i / 24 for i in range(1, 25))]
    profile.append((back + bend, 14 * size))
    vertices = [(side * half, y, z) for y, z in profile for side in (-1, 1)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    mesh = bpy.data.meshes.new("sweep")
    mesh.from_pydata(vertices, [], faces)
    mesh.shade_smooth()
    surface = Surface("sweep")
    grain = surface.noise(260 / size, 1.0)
    cloud = surface.noise(0.7 / size, 1.0)
    colour = surface.mix(surface.span(cloud, 0.3, 0.7, 0.0, 0.10), BACKDROPS[backdrop], "#6d6257", "MULTIPLY")
    mesh.materials.append(surface.finish(Base_Color=colour, Roughness=0.85, Specular_IOR_Level=0.2,
                                         Normal=surface.bump(grain, 0.0006 * size)))
    thing = bpy.data.objects.new("sweep", mesh)
    thing.rotation_euler.z = math.radians(yaw)
    thing.location = (middle.x, middle.y, 0)
    bpy.context.collection.objects.link(thing)


def _lights(backdrop, size, yaw, middle, light):
    """A window of four panes (its cross is seen in glazes), a weak card opposite, a lamp for the wall, a little warm air."""
    for column in (-1, 1):
        for row in (-1, 1):
            place = Vector((-2.6, -0.75 + 0.78 * column, 2.05 + 0.95 * row))
            _area(place, (0.74, 0.9), 20 * light, (1.0, 0.955, 0.89), size, yaw, middle)
    _area(Vector((2.6, -0.9, 1.3)), (1.6, 2.2), 3.2 * light, (0.93, 0.96, 1.0), size, yaw, middle)
    _area(Vector((-1.6, 0.6, 3.6)), (2.4, 1.2), 34 * light, (1.0, 0.97, 0.93), size, yaw, middle, at=Vector((0.3, 5.0, 1.0)))
    world = bpy.data.worlds.new("air")
    bpy.context.scene.world = world
    world.light_settings.distance = 0.8 * size
    if world.node_tree is None:
        world.use_nodes = True
    air = world.node_tree.nodes["Background"]
    # The approximated second bounce takes the air's colour, so the air is tinted as paper near by would tint it.
    tint = [0.45 * c + 0.55 * white for c, white in zip(rgb(BACKDROPS[backdrop]), (1.0, 0.965, 0.92))]
    air.inputs["Color"].default_value = (*tint, 1)
    air.inputs["Strength"].default_value = 0.34 * light


def _area(place, shape, power, colour, size, yaw, middle, at=Vector((0, 0, 0.35))):
    data = bpy.data.lights.new("pane", "AREA")
    data.shape = "RECTANGLE"
    data.size, data.size_y = shape[0] * size, shape[1] * size
    data.energy, data.color = power * size * size, colour
    thing = bpy.data.objects.new("pane", data)
    turn = _turn(90, yaw)
    thing.location = turn @ (place * size) + Vector((middle.x, middle.y, 0))
    aim = turn @ ((at - place) * size)
    thing.rotation_euler = aim.to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(thing)
