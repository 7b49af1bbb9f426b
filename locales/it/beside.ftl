### Perché un prodotto compare accanto a un altro.

# In one order. Names no number.
beside-together = Acquistato insieme da altri
# $country: where both were made.
beside-origin = Stessa origine: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Simile
