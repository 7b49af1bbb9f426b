"""Labels on the front of things that are not flat."""

import bpy
from mathutils import Vector

from shapes.base import move
from shapes.flat import laid
from shapes.solids import sheet


class Front:
    """The front (towards -y) of an upright thing that has not been moved. Places on it are x and height in metres."""

    def __init__(self, thing):
        bpy.context.view_layer.update()
        self.thing = thing

    def depth(self, x, height):
        """How far the surface is before the plane y = 0."""
        hit, place, _, _ = self.thing.ray_cast(Vector((x, -1, height)), Vector((0, 1, 0)))
        return -place.y if hit else 0.0

    def label(self, width, tall, at, material, thickness=0.00015, gap=0.00005):
        """A paper label about the place `at`."""
        x, height = at
        made = sheet(width, tall, material, "label", 44, thickness, lambda a, b: self.depth(a + x, b + height) + gap)
        return move(made, (x, 0, height), (90, 0, 0))

    def print(self, text, at, gap=0.0007, step=0.0015):
        """Flat lettering set in line with the place `at`."""
        text.location = (*at, 0)
        bpy.context.view_layer.update()
        return move(laid(text, self.depth, step, gap), (0, 0, 0), (90, 0, 0))
