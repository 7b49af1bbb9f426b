### Warum ein Produkt neben einem anderen steht.

# In one order. Names no number.
beside-together = Von anderen dazu gekauft
# $country: where both were made.
beside-origin = Gleiche Herkunft: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Ähnlich
