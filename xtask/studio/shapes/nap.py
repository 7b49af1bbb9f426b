"""Loose fibres that stand off brushed wool."""


def nap(thing, count=40000, length=0.006, thick=0.00005, children=4, seed=1):
    """Grow short, wild hair in the thing's own (first) material; `children` fibres stand about each of `count`."""
    thing.modifiers.new("nap", "PARTICLE_SYSTEM")
    system = thing.particle_systems[-1]
    system.seed = seed
    how = system.settings
    how.type, how.count, how.hair_length, how.hair_step = "HAIR", count, length, 3
    how.use_advanced_hair = True
    how.normal_factor, how.factor_random, how.brownian_factor = 0.0006, 0.0013, 0.0026
    how.render_step = how.display_step = 2
    how.child_type, how.rendered_child_count, how.child_percent = "SIMPLE", children, children
    how.child_radius, how.child_roundness = 0.003, 0.6
    how.roughness_1, how.roughness_1_size, how.roughness_2 = 0.0008, 0.01, 0.0008
    how.clump_factor = -0.15
    how.root_radius, how.tip_radius, how.radius_scale = 1.0, 0.3, thick
    how.use_hair_bspline = False
    return thing
