"""A square of silk twill drawn through a brass ring, fanned out in soft folds."""

import math

from mathutils import Vector, noise

import materials as mat
import shapes as make
import studio
from materials.silk import printed_silk

VARIANTS = ["sea", "saffron"]
SIDE, CUTS = 0.90, 200
# How far along the side the ring sits; the angle of the fan below and above it; folds side by side.
NECK, SPREAD, FLARE, FOLDS = 0.66, 1.02, 1.45, 6
RING = 0.026
# ground, diamonds, first and second stripe, edge, backdrop
PRINTS = {
    "sea": ("#0c8795", "#f6ecd3", "#f0663f", "#123c66", "#123c66", "linen"),
    "saffron": ("#f5a81c", "#fbf0d6", "#c8321f", "#7b1f4b", "#7b1f4b", "fog"),
}


def scene(shot, variant):
    """Front: the whole scarf. Detail: its rolled edge."""
    ground, diamond, first, second, edge, backdrop = PRINTS[variant]
    silk = printed_silk(SIDE, ground, diamond, first, second)
    scarf = _fan(silk)
    roll = make.tube(_edge(scarf), 0.0017, mat.fibre(edge, edge, 1200, relief=0.0002), "roll", 8, smooth=0)
    circle = [(RING * math.cos(a), 0, RING + RING * math.sin(a)) for a in (2 * math.pi * k / 48 for k in range(48))]
    ring = make.tube([*circle, circle[0]], 0.0045, mat.polished("brass", 0.12, 0.06), "ring", 20, smooth=0)
    make.move(ring, turn=(-14, 0, 4))
    if shot == "front":
        studio.shoot([scarf, ring], backdrop, pitch=56, yaw=14, margin=0.06, fstop=16)
    else:
        low = _place(0.73 * SIDE, 0.02)
        studio.shoot([scarf], backdrop, pitch=36, yaw=26, crop=((low.x, low.y + 0.035, 0.02), 0.085), margin=0.0, fstop=12)


def _place(u, v):
    """Where the point `u` metres across and `v` metres up the flat square comes to lie."""
    t = u / SIDE - 0.5
    far = abs(v - NECK)
    spread = SPREAD if v < NECK else FLARE
    wide = 0.036 + far * spread * (1 - 0.12 * min(1.0, far / 0.6))
    bend = noise.noise(Vector((t * 2.6, far * 2.2, 4.0)))
    phase = 2 * math.pi * (FOLDS * t + 0.9 * bend + 0.8 * noise.noise(Vector((t * 7, far * 3.0, 11.0))))
    full = max(0.0, SIDE / wide - 1)
    deep = wide / FOLDS / math.pi * math.sqrt(full)
    deep = min(deep, 0.024) * (0.8 + 1.0 * noise.noise(Vector((t * 5.5, far * 1.6, 7.0)))) + 0.002
    deep *= 1 - 0.8 * math.exp(-((far / 0.045) ** 2))
    lean = 0.55 * deep * math.sin(2 * phase) + 0.5 * deep * math.cos(phase)
    angle = t * wide / max(far, 0.03) if far > 0.03 else t * wide / 0.03
    reach = far * (0.94 + 0.03 * noise.noise(Vector((t * 4, 2.0, 5.0))))
    side = Vector((math.cos(angle), math.sin(angle) * (1 if v < NECK else -1), 0))
    out = Vector((math.sin(angle), (-1 if v < NECK else 1) * math.cos(angle), 0)) * reach
    lift = 0.016 * math.exp(-((far / 0.05) ** 2))
    height = 0.0015 + lift + deep * (1 + math.sin(phase)) + 0.0012 * noise.noise(Vector((u * 30, v * 30, 1.0)))
    sway = (0.16 if v < NECK else -0.5) * far**2
    return out + side * lean + Vector((sway, 0, height))


def _fan(silk):
    row = CUTS + 1
    flat = [(SIDE * i / CUTS, SIDE * j / CUTS) for j in range(row) for i in range(row)]
    faces = [(a, a + 1, a + row + 1, a + row) for j in range(CUTS) for a in range(j * row, j * row + CUTS)]
    return make.subdivide(make.mesh("scarf", [_place(u, v) for u, v in flat], faces, silk, flat), 1)


def _edge(scarf):
    """The cloth's own first points, round its four sides: what subdivision adds comes after them."""
    row = CUTS + 1
    ring = [*range(row), *(j * row + CUTS for j in range(1, row)), *(CUTS * row + i for i in range(CUTS - 1, -1, -1)),
            *(j * row for j in range(CUTS - 1, -1, -1))]
    return [scarf.data.vertices[i].co.copy() for i in ring]
