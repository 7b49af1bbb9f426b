"""Woven pictures: a kilim's chart and a brushed twill, for UV in metres."""

import bpy

from materials.fibre import plain_weave
from nodes import Surface, rgb


def chart(name, columns, rows, colour):
    """An image of one pixel a knot or step, `colour(column, row)` as `#rrggbb`: how a weaver draws what she weaves."""
    image = bpy.data.images.new(name, columns, rows, alpha=False)
    pixels = []
    for row in range(rows):
        for column in range(columns):
            value = colour(column, row)
            pixels += [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)] + [1.0]
    image.pixels = pixels
    image.pack()
    return image


def kilim(image, width, height, count=420, abrash=0.22, name="kilim"):
    """Wool woven flat after a chart that fills width by height metres; `abrash` is how far one dye bath differs from the next."""

    def pattern(s):
        at = s.node("Mapping", s.warp(0.0011, 60, s.at("UV")), Scale=(1 / width, 1 / height, 1))
        made = s.tree.nodes.new("ShaderNodeTexImage")
        made.image, made.interpolation, made.extension = image, "Closest", "EXTEND"
        s.put(made.inputs[0], at)
        bath = s.noise(1.0, 2.0, 0.6, at=s.at("UV", scale=(1.5, 70, 1)))
        tone = s.mix(s.span(bath, 0.42, 0.62, 0.0, abrash), made.outputs[0], "#5a2c18", "MULTIPLY")
        return s.mix(s.span(bath, 0.56, 0.3, 0.0, abrash), tone, "#ffe9c8", "SOFT_LIGHT")

    return plain_weave("#ffffff", count=count, slub=0.7, relief=0.00055, sheen=0.4, fuzz=0.5, pattern=pattern, roughness=0.92, name=name)


def twill(colour, dark, count=420, relief=0.0004, nap=0.6, name="twill"):
    """Brushed woollen twill: diagonal ribs seen through a nap of loose fibres."""
    s = Surface(name)
    at = s.warp(0.9 / count, count / 5, s.at("UV"))
    along = s.math("ADD", s.axis("X", at), s.axis("Y", at))
    rib = s.math("ABSOLUTE", s.math("SINE", s.math("MULTIPLY", along, count * 1.5708)))
    step = s.math("ABSOLUTE", s.math("SINE", s.math("MULTIPLY", s.axis("X", at), count * 3.1416)))
    weave = s.math("ADD", rib, s.math("MULTIPLY", step, 0.35))
    hair = s.noise(count * 3.2, 5.0, 0.75, at=s.at("UV"), distort=1.5)
    cloud = s.noise(16, 3.0, 0.6, at=s.at("UV"))
    tone = s.mix(s.span(weave, 0.1, 0.9), dark, colour)
    tone = s.mix(s.span(hair, 0.35, 0.7, 0.0, 0.55), tone, colour)
    tone = s.mix(s.span(hair, 0.62, 0.8, 0.0, 0.35), tone, rgb("#fff4e2"), "SOFT_LIGHT")
    tone = s.mix(s.span(cloud, 0.4, 0.75, 0.0, 0.08), tone, dark)
    height = s.math("ADD", s.math("MULTIPLY", weave, 1 - 0.5 * nap), s.math("MULTIPLY", hair, nap * 1.4))
    return s.finish(Base_Color=tone, Roughness=0.95, Specular_IOR_Level=0.1, Normal=s.bump(height, relief), Sheen_Weight=0.22,
                    Sheen_Roughness=0.5, Sheen_Tint=(1, 0.96, 0.9, 1))
