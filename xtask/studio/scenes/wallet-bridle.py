"""A card wallet of bridle leather, sewn by hand, leaning on a block of oak."""

import math

import materials as mat
import shapes as make
import studio

VARIANTS = ["tan", "ink"]
WIDE, TALL = 0.100, 0.075
# leather, its shade, edges, thread, cards, backdrop
HIDES = {
    "tan": ("#c9722f", "#a5521d", "#6e3212", "#f7ead0", ("#f6efdf", "#1b7d84"), "sage"),
    "ink": ("#22252d", "#15171c", "#0d0e11", "#e9a53a", ("#f6efdf", "#d8432a"), "linen"),
}
# top at the middle, height of its surface
BACK, FIRST, SECOND = (TALL, 0.0017), (0.0595, 0.0035), (0.0455, 0.0055)


def scene(shot, variant):
    """Front: the wallet upright. Detail: a corner of its seam and edge."""
    colour, dark, rim, thread, cards, backdrop = HIDES[variant]
    hide = mat.leather(colour, dark, 0.0009, 0.00006, 0.36, 0.45)
    edge = mat.leather(rim, dark, 0.0016, 0.00004, 0.22, 0.7, name="edge")
    layers, floor = [], 0.0
    for index, (top, height) in enumerate((BACK, FIRST, SECOND)):
        layer = make.slab(_outline(top, 0.0 if index == 0 else 0.0042), height - floor, hide, 0.00055, "layer", 4)
        _burnish(layer, edge)
        layers.append(make.move(layer, (0, 0, floor)))
        floor = height
    for (top, height), card, shift in ((BACK, cards[0], 0.0015), (FIRST, cards[1], -0.001)):
        tall = (0.0665 if top == TALL else 0.0525) - 0.012
        made = make.slab(_card(tall), 0.00076, mat.paper(card, card, 0.00002, "card"), 0.0001, "card")
        layers.append(make.move(made, (shift, 0.012, height)))
    layers.append(_seam(mat.yarn(thread, "#dcc79c" if variant == "tan" else "#b8791f", 0.0009)))
    wallet = make.join(layers, "wallet")
    if shot == "front":
        block = make.box((0.066, 0.034, 0.042), mat.wood("oak", seed=4), 0.0018, "block")
        make.move(wallet, (0, 0, 0.0004), (66, 0, 0))
        make.move(block, (0.006, 0.037, 0), (0, 0, 0))
        studio.shoot([wallet], backdrop, pitch=20, yaw=-20, margin=0.085, fstop=14)
    else:
        studio.shoot([wallet], backdrop, pitch=33, yaw=36, crop=((0.032, 0.016, 0.003), 0.021), margin=0.0, fstop=10)


def _outline(top, dip):
    """Rounded below; above straight, or with the shallow curve that a thumb wants."""
    points = _arc(WIDE / 2 - 0.006, 0.006, 0.006, -90)
    points += _arc(WIDE / 2 - 0.003, top - 0.003, 0.003, 0, 5) if dip == 0 else [(WIDE / 2, top)]
    steps = 40
    for k in range(1, steps):
        t = k / steps
        points.append((WIDE / 2 * (1 - 2 * t), top - dip * math.sin(math.pi * t) ** 1.5))
    points += _arc(-WIDE / 2 + 0.003, top - 0.003, 0.003, 90, 5) if dip == 0 else [(-WIDE / 2, top)]
    return points + _arc(-WIDE / 2 + 0.006, 0.006, 0.006, 180)


def _arc(x, y, radius, start, steps=10):
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in (math.radians(start + 90 * k / steps) for k in range(steps + 1))]


def _card(tall):
    """The part of a card that is not deep in its pocket."""
    half = 0.0856 / 2 - 0.003
    return [(half + 0.003, 0), *_arc(half, tall - 0.003, 0.003, 0, 6), *_arc(-half, tall - 0.003, 0.003, 90, 6), (-half - 0.003, 0)]


def _burnish(layer, edge):
    """The cut sides are dyed darker and rubbed with wax."""
    layer.data.materials.append(edge)
    for face in layer.data.polygons:
        if abs(face.normal.z) < 0.55:
            face.material_index = 1


def _seam(thread):
    """Saddle stitches down one side, along the bottom and up the other, stepping from layer to layer."""
    inset, made = 0.0036, []
    side = WIDE / 2 - inset
    for sign in (-1, 1):
        for low, high, height in ((0.0085, SECOND[0] - 0.002, SECOND[1]), (SECOND[0] + 0.001, FIRST[0] - 0.002, FIRST[1])):
            line = [(sign * side, low, height), (sign * side, high, height)]
            made.append(make.stitches(line, thread, 0.0030, 0.0009, 0.00036, slant=0.0003 * sign))
        corner = [(sign * (side - 0.0049 + 0.0049 * math.cos(a)), 0.0085 - 0.0049 * math.sin(a), SECOND[1])
                  for a in (math.pi / 2 * k / 12 for k in range(13))]
        made.append(make.stitches(corner, thread, 0.0030, 0.0009, 0.00036, slant=0.0002 * sign))
    bottom = [(-side + 0.0049, inset, SECOND[1]), (side - 0.0049, inset, SECOND[1])]
    made.append(make.stitches(bottom, thread, 0.0030, 0.0009, 0.00036, slant=0.0003))
    return make.join(made, "seam")
