"""Holes: a boolean first, the rounding of edges after it."""

import bpy

from shapes.base import apply, soften
from shapes.turned import lathe


def pierced(thing, holes, bevel, segments=4):
    """Bore round holes `(x, y, radius, bottom, top)` and round all edges; a hole with its bottom inside the thing is a well."""
    for x, y, radius, bottom, top in holes:
        drill = lathe([(0, bottom), (radius, bottom), (radius, top), (0, top)], segments=72)
        drill.location = (x, y, 0)
        bpy.context.view_layer.update()
        cut = thing.modifiers.new("hole", "BOOLEAN")
        cut.operation, cut.object, cut.solver = "DIFFERENCE", drill, "EXACT"
        apply(thing)
        bpy.data.objects.remove(drill)
    return soften(thing, bevel, segments) if bevel else thing
