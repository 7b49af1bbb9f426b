"""Shapes with real thickness and soft edges, in metres, standing on z = 0."""

from shapes.base import copy, join, mesh, move, ripple, soften, subdivide
from shapes.lines import rope, stitches, tube
from shapes.solids import bag, box, loft, sheet, slab
from shapes.textiles import drape, folded, pillow
from shapes.turned import lathe, rounded, spline
from shapes.words import FONTS, bend_round, words

__all__ = [
    "FONTS", "bag", "bend_round", "box", "copy", "drape", "folded", "join", "lathe", "loft", "mesh", "move", "pillow", "ripple", "rope",
    "rounded", "sheet", "slab", "soften", "spline", "stitches", "subdivide", "tube", "words",
]
