### Dlaczego produkt widnieje obok innego.

# In one order. Names no number.
beside-together = Inni kupili razem
# $country: where both were made.
beside-origin = Ten sam kraj pochodzenia: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Podobne
