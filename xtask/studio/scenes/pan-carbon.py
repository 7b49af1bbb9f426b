"""A carbon steel frying pan, seasoned; three rivets hold its long handle. Eggs tell the sizes apart."""

import math

import materials as mat
import shapes as make
import studio

VARIANTS = ["s", "m"]
ACROSS = {"s": 0.20, "m": 0.26}


def scene(shot, variant):
    """Front: from above, with one egg or three. Detail: rivets and the turned surface."""
    rim = ACROSS[variant] / 2
    steel = mat.seasoned(radius=rim)
    iron = mat.blackened("#4a4644", "#9a948c", wear=0.3, roughness=0.42)
    pan = make.join([bowl(rim, steel), *handle(rim, iron)])
    make.move(pan, turn=(0, 0, 52))
    if shot == "front":
        eggs = [egg(rim * 0.92, -rim * 0.80, 30, 0)] if variant == "s" else [egg(rim * 0.78, -rim * 0.80, 20, 0), egg(rim * 1.03, -rim * 0.62, 120, 1),
                                                                            egg(rim * 0.62, -rim * 1.05, 75, 2)]
        studio.shoot([pan, *eggs], "fog" if variant == "s" else "linen", pitch=40, margin=0.06)
    else:
        spot = (rim * math.cos(math.radians(52)), rim * math.sin(math.radians(52)), 0.035)
        studio.shoot([pan], "fog", pitch=46, yaw=20, crop=(spot, 0.075), margin=0.0, fstop=9, focus=spot)


def bowl(rim, steel):
    """Flat base, flared wall, 2.5 mm sheet."""
    base, high = rim * 0.70, 0.040
    out = make.rounded([(0, 0), (base, 0), (rim - 0.004, high * 0.92), (rim, high)], [0.030, 0.010], 10)
    into = make.rounded([(rim - 0.0022, high + 0.0008), (rim - 0.0062, high * 0.94), (base - 0.0012, 0.0026), (0, 0.0026)], [0.010, 0.030], 10)
    return make.lathe(out + into, steel, wobble=0.0015, segments=240)


def handle(rim, iron):
    """A flat bar riveted inside the wall's slope, rising, with an eye at its end."""
    long = 0.19 if rim < 0.11 else 0.225
    path = [(rim - 0.022, 0, 0.0215), (rim - 0.006, 0, 0.0385), (rim + 0.020, 0, 0.052), (rim + 0.06, 0, 0.068), (rim + long * 0.7, 0, 0.092),
            (rim + long, 0, 0.098)]
    bar = make.tube([(x + 0.003, y, z - 0.0048) if i < 2 else (x, y, z) for i, (x, y, z) in enumerate(path)],
                    [0.0155, 0.0140, 0.0105, 0.0098, 0.0118, 0.0128], iron, squash=0.27, sides=36)
    eye = make.tube([(rim + long + 0.010 + 0.010 * math.cos(a), 0.010 * math.sin(a), 0.0985) for a in (math.pi / 12 * k for k in range(24))],
                    0.0032, iron, closed=True, smooth=2)
    rivets = [make.move(make.lathe(make.spline([(0, 0.0024), (0.003, 0.0021), (0.0046, 0.0010), (0.0050, -0.001)], 6), iron, segments=40),
                        place, (0, -47, 0)) for place in ((rim - 0.0185, 0.0075, 0.0235), (rim - 0.0185, -0.0075, 0.0235), (rim - 0.0085, 0, 0.0345))]
    return [bar, eye, *rivets]


def egg(x, y, turn, seed):
    """A brown hen's egg, lying."""
    profile = make.spline([(0, -0.0270), (0.0125, -0.0235), (0.0205, -0.0105), (0.0215, 0.002), (0.0165, 0.0175), (0.0085, 0.0265), (0, 0.0295)])
    tones = [("#c99a74", "#b58460"), ("#d8b595", "#c49d7b"), ("#bd8b66", "#a67653")][seed]
    shell = mat.clay(*tones, grit=0.00004, roughness=0.5, shine=0.4, name="shell")
    return make.move(make.lathe(profile, shell, seed=seed), (x, y, 0.0214), (-90 + 4, 0, turn))
