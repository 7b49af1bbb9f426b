"""Cloth glued on boards, and print laid on paper that is not flat."""

import bmesh


def metres(thing):
    """UV in metres by the side a face looks to, so that a weave lies square on boards; gives the thing back."""
    data = thing.data
    layer = data.uv_layers[0] if data.uv_layers else data.uv_layers.new(name="UVMap")
    for face in data.polygons:
        axis = max(range(3), key=lambda i: abs(face.normal[i]))
        across, along = [(1, 2), (0, 2), (0, 1)][axis]
        for loop in face.loop_indices:
            co = data.vertices[data.loops[loop].vertex_index].co
            layer.data[loop].uv = (co[across], co[along])
    return thing


def laid(thing, bend, step, lift=0.00012):
    """Cut flat lettering into squares of `step` and lay it on a sheet of height `bend(x, y)`, in the lettering's own place."""
    work = bmesh.new()
    work.from_mesh(thing.data)
    bmesh.ops.transform(work, matrix=thing.matrix_basis, verts=work.verts)
    thing.matrix_basis.identity()
    for axis in (0, 1):
        low, high = (edge(v.co[axis] for v in work.verts) for edge in (min, max))
        normal = (1, 0, 0) if axis == 0 else (0, 1, 0)
        place = low + step
        while place < high:
            geometry = work.verts[:] + work.edges[:] + work.faces[:]
            bmesh.ops.bisect_plane(work, geom=geometry, plane_co=tuple(c * place for c in normal), plane_no=normal)
            place += step
    for vertex in work.verts:
        vertex.co.z += bend(vertex.co.x, vertex.co.y) + lift
    work.to_mesh(thing.data)
    work.free()
    return thing
