"""A pair of dipped tapers that still hang on one wick, tied with linen thread, and a holder for one."""

import math

import materials as mat
import shapes as make
import studio

LONG, FOOT, HEAD = 0.235, 0.0100, 0.0066


def scene(shot, variant):
    """Front: the pair and the holder. Detail: the wicks, and how the wax grew."""
    wax = mat.wax("#f7c650", "#e3a433", 0.005, 0.4)
    cotton = mat.yarn("#f3e8cf", "#cdbb95", 0.0016)
    linen = mat.yarn("#2d7f86", "#1d5960", 0.0012)
    gap = 0.0101
    tapers = [make.move(_taper(wax, k), (side * gap, -LONG / 2, FOOT), (-90 - 0.8, 0, side * 0.8)) for k, side in enumerate((-1, 1))]
    top = LONG / 2
    line = [(-0.0070, top - 0.002, 0.0068), (-0.0074, top + 0.010, 0.0070), (-0.0064, top + 0.030, 0.0050), (0.0, top + 0.043, 0.0012),
            (0.0068, top + 0.032, 0.0032), (0.0074, top + 0.011, 0.0070), (0.0070, top - 0.002, 0.0068)]
    wick = make.tube(line, 0.00105, cotton, "wick", 12)
    pair = make.join([*tapers, wick, *_tie(linen)], "pair")
    make.move(pair, (0, 0, 0.0003), (0, 0, -24))
    if shot == "front":
        holder = make.move(_holder(), (0.082, -0.052, 0), (0, 0, -38))
        studio.shoot([pair, holder], "fog", pitch=50, margin=0.06, fstop=16)
    else:
        spot = (0.112 * math.sin(math.radians(24)), 0.112 * math.cos(math.radians(24)), 0.006)
        studio.shoot([pair], "fog", pitch=40, yaw=18, crop=(spot, 0.036), margin=0.0, fstop=9)


def _taper(wax, seed):
    """Thirty dips: a wall that swells and thins, ledges where the last dips ended, a rounded head, rings and a drop at the foot."""
    wall = []
    for k in range(161):
        t = k / 160
        radius = FOOT + (HEAD - FOOT + 0.0004) * t**0.9 - 0.0012 + 0.00022 * math.sin(23 * t + seed) + 0.00012 * math.sin(61 * t + 2 * seed)
        radius += 0.0003 * (4 - sum(min(1.0, max(0.0, (t - end) / 0.006)) for end in (0.885, 0.925, 0.957, 0.980)))
        wall.append((radius, 0.004 + (LONG - 0.012) * t))
    foot = make.spline([(0, -0.0032), (0.0016, -0.0026), (0.0034, -0.0008), (0.0052, 0.0000), (0.0052, 0.0000), (0.0068, 0.0002), (0.0080, 0.0007), (0.0080, 0.0007),
                        (0.0090, 0.0012), (0.0097, 0.0024), wall[0]], 5)
    r, z = wall[-1]
    head = make.spline([wall[-1], (r * 0.95, z + 0.0030), (r * 0.70, z + 0.0062), (0.0026, z + 0.0086), (0.0014, z + 0.0120), (0.0, z + 0.0124)], 6)
    return make.ripple(make.lathe(foot + wall[1:] + head[1:], wax, wobble=0.02, seed=seed + 1), 0.0004, 0.02, seed)


def _tie(linen):
    """Six turns round both, a knot on top and two loose ends."""
    turns, half, r = [], 0.0101, 0.0091
    for k in range(6 * 24 + 1):
        a = 2 * math.pi * k / 24
        x = (half if math.cos(a) >= 0 else -half) * min(1.0, abs(math.cos(a)) * 4) + r * math.cos(a)
        turns.append((x, -0.012 + 0.0017 * k / 24 + 0.0003 * math.sin(k * 1.7), 0.0100 + (r + 0.0007) * math.sin(a)))
    parts = [make.tube(turns, 0.00072, linen, "turns", 8, smooth=0)]
    y, z = -0.007, 0.0204
    for sign in (-1, 1):
        loop = [(0, y, z), (sign * 0.008, y + 0.005, z + 0.0055), (sign * 0.019, y + 0.006, z + 0.0035), (sign * 0.024, y - 0.001, z - 0.0010),
                (sign * 0.017, y - 0.006, z + 0.0020), (sign * 0.007, y - 0.003, z + 0.0028), (0, y, z + 0.0006)]
        end = [(0, y, z + 0.0004), (sign * 0.005, y - 0.008, z + 0.0016), (sign * 0.012, y - 0.020, z - 0.0005), (sign * 0.0235, y - 0.034, z - 0.012),
               (sign * 0.030, y - 0.046, z - 0.0193)]
        parts += [make.tube(loop, 0.00075, linen, "loop", 8), make.tube(end, 0.00075, linen, "end", 8)]
    knot = [(-0.0022, y - 0.001, z), (0, y + 0.002, z + 0.0018), (0.0022, y, z + 0.0004), (0, y - 0.0022, z + 0.0020), (-0.0020, y + 0.001, z + 0.0006)]
    return [*parts, make.tube(knot, 0.0011, linen, "knot", 8)]


def _holder():
    """A chamberstick: dish, socket, a ring for one finger."""
    skin = mat.glaze("#1f6f9c", "#3b8fb0", speckle=0.15, speck="#0d2f4a", pool="#123f66", melt=0.5, rim=None, foot=0.003, gloss=0.16)
    dish = make.spline([(0, 0.0016), (0.030, 0.0016), (0.030, 0.0016), (0.032, 0.0), (0.035, 0.0), (0.038, 0.0035), (0.0465, 0.0100), (0.0490, 0.0140), (0.0484, 0.0158),
                        (0.0465, 0.0150), (0.040, 0.0085), (0.030, 0.0062), (0.0175, 0.0066), (0.0146, 0.0100), (0.0138, 0.0200), (0.0152, 0.0265), (0.0150, 0.0285),
                        (0.0130, 0.0285), (0.0113, 0.0255), (0.0108, 0.0120), (0.0108, 0.0120), (0, 0.0115)])
    ring = [(0.0475 + 0.0125 + 0.0130 * math.cos(a), 0, 0.0150 + 0.0120 * math.sin(a)) for a in (2 * math.pi * k / 16 for k in range(16))]
    ear = make.tube(ring, 0.0033, skin, "ear", 20, closed=True, squash=1.2)
    return make.join([make.lathe(dish, skin, wobble=0.008, seed=3), ear], "holder")
