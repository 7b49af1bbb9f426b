"""A tea bowl of dark clay dipped in white slip; the clay shows at rim and foot."""

import materials as mat
import shapes as make
import studio


def scene(shot, variant):
    """Front: the bowl alone. Detail: close to the rim and into the well."""
    skin = mat.glaze("#f0e7d5", "#dccab0", body="#5f4434", body_dark="#3d2a20", speckle=0.55, rim=0.0722, foot=0.0125,
                     crackle=0.14, pool="#a08a70", gloss=0.3, wave=0.0016)
    outside = make.spline([(0.0, 0.004), (0.024, 0.004), (0.024, 0.004), (0.027, 0.0005), (0.0305, 0.0005), (0.0315, 0.009),
                           (0.0315, 0.009), (0.043, 0.0145), (0.056, 0.030), (0.0615, 0.050), (0.0625, 0.0685), (0.0622, 0.0735)])
    inside = make.spline([(0.0622, 0.0735), (0.0608, 0.0755), (0.0590, 0.0738), (0.0580, 0.066), (0.0565, 0.048),
                          (0.050, 0.030), (0.036, 0.0175), (0.015, 0.0125), (0.0, 0.012)])
    bowl = make.lathe(outside + inside[1:], skin, wobble=0.022, seed=3, throwing=0.0002, pitch=0.0085)
    make.move(bowl, turn=(0, 0, 40))
    if shot == "front":
        studio.shoot([bowl], "clay", pitch=20, margin=0.13)
    else:
        studio.shoot([bowl], "clay", pitch=42, yaw=-12, crop=((0.012, 0, 0.055), 0.05), margin=0.0, fstop=14, focus=(0.0, -0.045, 0.07))
