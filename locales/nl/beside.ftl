### Waarom een product naast een ander staat.

# In one order. Names no number.
beside-together = Door anderen erbij gekocht
# $country: where both were made.
beside-origin = Zelfde herkomst: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Vergelijkbaar
