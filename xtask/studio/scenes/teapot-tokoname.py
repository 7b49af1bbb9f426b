"""A kyusu: thrown body, spout and straight handle a quarter turn apart, unglazed and polished by use."""

import math

import materials as mat
import shapes as make
import studio

VARIANTS = ["brick", "ink"]
CLAYS = {"brick": ("#8e4c38", "#6f3626"), "ink": ("#3d3b3d", "#2a2729")}


def scene(shot, variant):
    """Front: ready to pour. Detail: the lid lifted off, tea poured."""
    skin = mat.clay(*CLAYS[variant], grit=0.00016, roughness=0.44, shine=0.5)
    pot = [body(skin), handle(skin), spout(skin)]
    cover = lid(skin)
    backdrop = "linen" if variant == "brick" else "fog"
    if shot == "front":
        make.move(cover, (0, 0, 0.0648))
        group = turned([*pot, cover], 44)
        studio.shoot(group, backdrop, pitch=21, margin=0.09)
    else:
        group = turned(pot, 40)
        cup = make.lathe(make.spline([(0, 0.002), (0.016, 0.002), (0.016, 0.002), (0.019, 0), (0.021, 0), (0.0225, 0.006),
                                      (0.032, 0.020), (0.0355, 0.040), (0.0348, 0.0415), (0.0335, 0.040), (0.029, 0.02),
                                      (0.018, 0.009), (0, 0.0075)]), skin, wobble=0.012, seed=9, throwing=0.0001)
        make.move(cup, (-0.060, -0.074, 0))
        tea = make.move(make.lathe([(0, 0.0301), (0.0312, 0.0301), (0.0316, 0.0304)], mat.liquid("#86792c")), (-0.060, -0.074, 0))
        make.move(cover, (0.048, -0.070, 0.0042), (0, 0, 10))
        studio.shoot([*group, cover, cup, tea], backdrop, pitch=30, margin=0.09)


def body(skin):
    """A flattened sphere with a gallery for the lid, on a shallow foot."""
    out = make.spline([(0, 0.003), (0.024, 0.003), (0.024, 0.003), (0.026, 0.0004), (0.0285, 0.0004), (0.030, 0.004), (0.030, 0.004),
                       (0.040, 0.013), (0.0452, 0.030), (0.043, 0.047), (0.036, 0.058), (0.0325, 0.0605), (0.0322, 0.0642)])
    inner = make.spline([(0.0322, 0.0642), (0.0312, 0.0652), (0.0302, 0.0640), (0.0300, 0.0600), (0.038, 0.050), (0.0422, 0.031),
                         (0.037, 0.015), (0.02, 0.0065), (0, 0.006)])
    return make.lathe(out + inner[1:], skin, wobble=0.008, seed=2, throwing=0.0001, pitch=0.0035)


def lid(skin):
    """A low dome with a flat rim and a knob."""
    profile = make.spline([(0, -0.004), (0.0285, -0.004), (0.0285, -0.004), (0.0287, 0.0), (0.0287, 0.0), (0.0332, 0.0), (0.0340, 0.0012),
                           (0.0330, 0.0026), (0.022, 0.0062), (0.0080, 0.0086), (0.0055, 0.0105), (0.0058, 0.013), (0.0088, 0.0165),
                           (0.0082, 0.0198), (0.004, 0.0215), (0, 0.0217)])
    return make.lathe(profile, skin, wobble=0.006, seed=5)


def handle(skin):
    """A hollow, slightly flaring tube, tilted up, set on the side."""
    up = math.radians(17)
    profile = make.spline([(0.0128, 0.0), (0.0100, 0.006), (0.0086, 0.018), (0.0090, 0.040), (0.0108, 0.066), (0.0116, 0.0725),
                           (0.0108, 0.0742), (0.0094, 0.0730), (0.0080, 0.060), (0.0060, 0.04)])
    tube = make.lathe(profile, skin, wobble=0.01, seed=8, segments=72)
    return make.move(tube, (0.0395, 0, 0.036), (0, 90 - math.degrees(up), 0))


def spout(skin):
    """A short spout that widens into the wall, a quarter turn from the handle."""
    path = [(0, 0.034, 0.031), (0, 0.043, 0.0345), (0, 0.053, 0.042), (0, 0.061, 0.052), (0, 0.068, 0.0605)]
    outer = make.tube(path, [0.0175, 0.0145, 0.0098, 0.0074, 0.0066], skin, sides=40)
    lip = make.tube([(0, 0.0665, 0.0585), (0, 0.0683, 0.0608)], [0.0052, 0.0052], mat.clay("#160f0c", "#0c0806"), sides=24)
    return make.join([outer, lip])


def turned(things, angle):
    """Turn what stands on the wheel about its axis."""
    whole = make.join(things)
    return [make.move(whole, turn=(0, 0, angle))]
