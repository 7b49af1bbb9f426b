### Por que um produto aparece ao lado de outro.

# In one order. Names no number.
beside-together = Outros compraram junto
# $country: where both were made.
beside-origin = Mesma origem: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Parecido
