"""Shader graphs in a few words.

Materials are written as sums of noise, ramps and bumps; Blender's own node calls would drown that in plumbing. Lengths are
metres: textures use object coordinates, so `scale` is one over the size of a feature (500 = 2 mm).
"""

import bpy


def rgb(colour):
    """Linear RGBA of `#rrggbb`; tuples and sockets pass through."""
    if not isinstance(colour, str):
        return colour
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts) + (1.0,)


class Surface:
    """One material: node methods return sockets, `finish` hands the material back."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.tree = self.material.node_tree
        if self.tree is None:
            self.material.use_nodes = True
            self.tree = self.material.node_tree
        self.bsdf = self.tree.nodes["Principled BSDF"]
        self._coords = self.tree.nodes.new("ShaderNodeTexCoord")

    def put(self, socket, value):
        """Set a value or link a socket; None leaves the default."""
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif value is not None:
            socket.default_value = rgb(value)

    def node(self, kind, *inputs, out=0, attrs=None, **named):
        """A node `ShaderNode{kind}`: positional inputs by index, named ones with `_` for a space."""
        made = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in (attrs or {}).items():
            setattr(made, key, value)
        for socket, value in zip(made.inputs, inputs):
            self.put(socket, value)
        for key, value in named.items():
            self.put(made.inputs[key.replace("_", " ")], value)
        return made.outputs[out]

    def at(self, kind="Object", scale=(1, 1, 1), rotate=(0, 0, 0), move=(0, 0, 0)):
        """Coordinates (Object in metres, or UV, Generated), stretched."""
        return self.node("Mapping", self._coords.outputs[kind], Scale=scale, Rotation=rotate, Location=move)

    def noise(self, scale, detail=3.0, rough=0.5, at=None, distort=0.0):
        """Fractal noise around 0.5."""
        return self.node("TexNoise", Vector=at or self.at(), Scale=scale, Detail=detail, Roughness=rough, Distortion=distort)

    def cells(self, scale, feature="F1", at=None, randomness=1.0, out=0):
        """Voronoi: distance (out 0) or a random colour per cell (out 1)."""
        return self.node("TexVoronoi", Vector=at or self.at(), Scale=scale, Randomness=randomness, out=out, attrs={"feature": feature})

    def wave(self, scale, at=None, direction="X", distort=0.0, detail=2.0, detail_scale=1.0, kind="BANDS"):
        """Sine stripes of 0..1; one period is about 0.31 / scale metres."""
        attrs = {"wave_type": kind, "bands_direction": direction, "rings_direction": direction}
        return self.node("TexWave", Vector=at or self.at(), Scale=scale, Distortion=distort, Detail=detail,
                         Detail_Scale=detail_scale, attrs=attrs, out=1)

    def axis(self, name, at=None):
        """One of X, Y, Z of a vector."""
        return self.node("SeparateXYZ", at or self.at(), out="XYZ".index(name))

    def warp(self, amount, scale, at=None):
        """Coordinates pushed about by noise of the given amplitude in metres."""
        at = at or self.at()
        push = self.node("TexNoise", Vector=at, Scale=scale, Detail=2.0, out=1)
        push = self.node("VectorMath", push, (0.5, 0.5, 0.5), attrs={"operation": "SUBTRACT"})
        push = self.node("VectorMath", push, (2 * amount,) * 3, attrs={"operation": "MULTIPLY"})
        return self.node("VectorMath", at, push, attrs={"operation": "ADD"})

    def math(self, operation, a, b=0.0):
        """ADD, MULTIPLY, MAXIMUM, POWER, ABSOLUTE …"""
        return self.node("Math", a, b, attrs={"operation": operation})

    def span(self, value, low, high, to_low=0.0, to_high=1.0):
        """Smooth step of `value` from [low, high] to [to_low, to_high], clamped; low > high turns it round."""
        if low > high:
            low, high, to_low, to_high = high, low, to_high, to_low
        attrs = {"interpolation_type": "SMOOTHSTEP"}
        return self.node("MapRange", value, low, high, to_low, to_high, attrs=attrs)

    def ramp(self, value, *stops):
        """Colours along 0..1: `(place, "#rrggbb")` or `(place, grey)`."""
        made = self.tree.nodes.new("ShaderNodeValToRGB")
        self.put(made.inputs[0], value)
        points = made.color_ramp.elements
        while len(points) < len(stops):
            points.new(0.5)
        for point, (place, colour) in zip(points, stops):
            point.position = place
            point.color = rgb(colour) if isinstance(colour, str) else (colour, colour, colour, 1)
        return made.outputs[0]

    def mix(self, amount, a, b, blend="MIX"):
        """Colour a with `amount` of b."""
        made = self.tree.nodes.new("ShaderNodeMix")
        made.data_type, made.blend_type = "RGBA", blend
        for index, value in ((0, amount), (6, a), (7, b)):
            self.put(made.inputs[index], value)
        return made.outputs[2]

    def bump(self, height, depth, normal=None):
        """Relief of `depth` metres where height is 1; chain by passing the normal on."""
        return self.node("Bump", Height=height, Distance=depth, Strength=1.0, Normal=normal)

    def finish(self, **inputs):
        """Set the principled shader (`Base_Color=…, Roughness=…`) and give the material back."""
        for key, value in inputs.items():
            self.put(self.bsdf.inputs[key.replace("_", " ")], value)
        return self.material
