"""Cloth that hangs or lies along a line: over a rod, over the edge of a stack. No simulation, so its print stays where it is put."""

import math

from mathutils import Vector, noise

from shapes.base import apply, mesh, subdivide
from shapes.turned import spline


class Hung:
    """A cloth `width` wide whose side follows a line of (y, z) points, top first or last as they come.

    `sway(x, s)` pushes the point at `x`, `s` metres along the line, out of the cloth by so many metres; hems and seams ask for
    points with `at` and so lie on the same cloth.
    """

    def __init__(self, line, width, sway, smooth=8):
        path = [Vector((0, *p)) for p in (spline(line, smooth) if smooth else line)]
        self.path, self.width, self.sway = path, width, sway
        self.places = [0.0]
        for a, b in zip(path, path[1:]):
            self.places.append(self.places[-1] + (b - a).length)
        self.length = self.places[-1]

    def at(self, x, s, lift=0.0):
        """The point of the cloth, and `lift` metres before it."""
        s = min(max(s, 0.0), self.length)
        i = next((i for i in range(1, len(self.places)) if self.places[i] >= s), len(self.places) - 1)
        t = (s - self.places[i - 1]) / (self.places[i] - self.places[i - 1])
        a, b = self.path[i - 1], self.path[i]
        way = self.path[min(i + 1, len(self.path) - 1)] - self.path[max(i - 2, 0)]
        out = Vector((0, way.z, -way.y)).normalized()
        return a.lerp(b, t) + Vector((x, 0, 0)) + out * (self.sway(x, s) + lift)

    def cloth(self, material, thickness, name="cloth", low=0.0, high=None, lift=0.0, left=None, right=None, step=0.006):
        """The cloth, or the part between `low` and `high` metres along and `left` and `right` across. UV: metres across and along."""
        high = self.length if high is None else high
        left, right = -self.width / 2 if left is None else left, self.width / 2 if right is None else right
        rows, columns = max(2, math.ceil((high - low) / step)), max(2, math.ceil((right - left) / step))
        vertices, uvs, faces = [], [], []
        for j in range(rows + 1):
            s = low + (high - low) * j / rows
            for i in range(columns + 1):
                x = left + (right - left) * i / columns
                vertices.append(self.at(x, s, lift))
                uvs.append((x + self.width / 2, s))
        for j in range(rows):
            for i in range(columns):
                a = j * (columns + 1) + i
                faces.append((a, a + 1, a + columns + 2, a + columns + 1))
        made = mesh(name, vertices, faces, material, uvs)
        solid = made.modifiers.new("solid", "SOLIDIFY")
        solid.thickness, solid.offset = thickness, 0.0
        return subdivide(apply(made), 1)


def waves(amount, size, seed=0, grow=None):
    """A sway of soft folds `size` metres apart that run along the cloth; `grow(s)` is how far they have opened at `s`."""

    def sway(x, s):
        opened = grow(s) if grow else 1.0
        main = noise.noise(Vector((x / size, s / size * 0.18, seed * 3.7)))
        fine = 0.25 * noise.noise(Vector((x / size * 2.3, s / size * 0.5, seed * 5.1 + 9)))
        return amount * opened * (main + fine)

    return sway
