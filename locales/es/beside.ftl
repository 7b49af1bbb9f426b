### Por qué un producto aparece junto a otro.

# In one order. Names no number.
beside-together = Otros lo compraron también
# $country: where both were made.
beside-origin = Mismo origen: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Parecido
