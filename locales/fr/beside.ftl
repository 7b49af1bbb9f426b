### Pourquoi un produit figure à côté d’un autre.

# In one order. Names no number.
beside-together = Souvent acheté avec
# $country: where both were made.
beside-origin = Même origine : { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Dans le même esprit
