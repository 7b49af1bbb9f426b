"""Paper with a picture printed on it, for a UV in metres."""

import bpy

from nodes import Surface


def printed(path, width, height, colour="#faf4e6", shade="#efe4cc", name="printed"):
    """The image at `path` as ink on paper of width by height metres; the file is kept in the scene and may go away."""
    s = Surface(name)
    image = bpy.data.images.load(str(path))
    image.pack()
    at = s.at("UV", scale=(1 / width, 1 / height, 1))
    made = s.tree.nodes.new("ShaderNodeTexImage")
    made.image, made.extension = image, "EXTEND"
    s.put(made.inputs[0], at)
    felt = s.noise(2200, 4.0, 0.75, distort=1.0)
    tone = s.mix(s.span(s.noise(60, 3.0, 0.6), 0.3, 0.75, 0.0, 0.4), colour, shade)
    tone = s.mix(0.98, tone, made.outputs[0], "MULTIPLY")
    return s.finish(Base_Color=tone, Roughness=0.85, Specular_IOR_Level=0.18, Normal=s.bump(felt, 0.00005))
