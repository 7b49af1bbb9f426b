### Varför en produkt visas bredvid en annan.

# In one order. Names no number.
beside-together = Andra köpte också
# $country: where both were made.
beside-origin = Samma ursprung: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Liknande
