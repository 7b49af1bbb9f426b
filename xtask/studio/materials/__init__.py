"""Procedural surfaces at true scale. Textures use object coordinates in metres unless a UV is spoken of."""

from materials.ceramic import clay, glaze
from materials.fibre import fibre, plain_weave, yarn
from materials.metal import blackened, brushed, hammered, polished, seasoned
from materials.organic import coffee, leather, leaf, wax, liquid
from materials.paper import ink, kraft, paper
from materials.wood import WOODS, wood

__all__ = [
    "WOODS", "blackened", "brushed", "clay", "coffee", "fibre", "glaze", "hammered", "ink", "kraft", "leaf", "leather", "liquid",
    "paper", "plain_weave", "polished", "seasoned", "wax", "wood", "yarn",
]
