"""A square of silk twill, let fall over a block so that its corners make folds."""

import materials as mat
import shapes as make
import studio
from nodes import Surface

VARIANTS = ["sea", "saffron"]
SIDE, CUTS = 0.90, 110
# ground, diamonds, first and second stripe, edge, backdrop
PRINTS = {
    "sea": ("#0c8795", "#f6ecd3", "#f0663f", "#123c66", "#123c66", "linen"),
    "saffron": ("#f5a81c", "#fbf0d6", "#c8321f", "#7b1f4b", "#7b1f4b", "fog"),
}


def scene(shot, variant):
    """Front: the whole scarf. Detail: its rolled edge."""
    ground, diamond, first, second, edge, backdrop = PRINTS[variant]
    silk = _twill(ground, diamond, first, second)
    block = make.box((0.21, 0.21, 0.30), mat.paper("#efe6d4", "#e0d3ba"), 0.02, "block", 6)
    make.move(block, turn=(0, 0, 20))
    scarf = make.drape(SIDE, SIDE, [block], silk, "scarf", at=(0.0, -0.01, 0.34), turn=42, frames=80, cuts=CUTS, thickness=0.0008, stiff=0.15, mass=0.12)
    roll = make.tube(_edge(scarf), 0.0016, mat.fibre(edge, edge, 1200, relief=0.0002), "roll", 8, smooth=0)
    if shot == "front":
        studio.shoot([scarf, roll], backdrop, pitch=14, margin=0.06, fstop=16)
    else:
        low = scarf.data.vertices[0].co
        studio.shoot([scarf, roll], backdrop, pitch=30, yaw=10, crop=((low.x, low.y, low.z + 0.05), 0.09), margin=0.0, fstop=11)


def _edge(scarf):
    """The cloth's own first points, round its four sides: what is made from them later comes after them."""
    row = CUTS + 1
    ring = [*range(row), *(j * row + CUTS for j in range(1, row)), *(CUTS * row + i for i in range(CUTS - 1, -1, -1)),
            *(j * row for j in range(CUTS - 1, -1, -1))]
    return [scarf.data.vertices[i].co.copy() for i in ring]


def _twill(ground, diamond, first, second):
    """Silk: a fine diagonal rib, a soft shine, a print of small diamonds and two stripes."""
    s = Surface("silk")
    at = s.at("UV")
    rib = s.math("SINE", s.math("MULTIPLY", s.math("ADD", s.axis("X", at), s.axis("Y", at)), 6000.0))
    far = []
    for name in "XY":
        cell = s.math("SUBTRACT", s.math("FRACT", s.math("DIVIDE", s.axis(name, at), 0.030)), 0.5)
        far.append(s.math("ABSOLUTE", cell))
    round_about = s.math("ADD", far[0], far[1])
    tone = s.mix(s.span(round_about, 0.235, 0.215), ground, diamond)
    tone = s.mix(s.span(round_about, 0.115, 0.095), tone, first)
    off = [s.math("ABSOLUTE", s.math("SUBTRACT", s.axis(name, at), SIDE / 2)) for name in "XY"]
    outer = s.math("MAXIMUM", off[0], off[1])
    for low, colour in ((0.356, ground), (0.368, first), (0.382, ground), (0.392, second), (0.420, ground)):
        tone = s.mix(s.span(outer, low - 0.0004, low + 0.0004), tone, colour)
    cloud = s.span(s.noise(9, 2.0, 0.5, at=at), 0.3, 0.7, 0.30, 0.42)
    return s.finish(Base_Color=tone, Roughness=cloud, Specular_IOR_Level=0.55, Sheen_Weight=0.35, Sheen_Roughness=0.3,
                    Normal=s.bump(rib, 0.00003), Coat_Weight=0.15, Coat_Roughness=0.3)
