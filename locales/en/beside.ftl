### Why a product is shown beside another one.

# In one order. Names no number.
beside-together = Others bought with it
# $country: where both were made.
beside-origin = Also from { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Alike
