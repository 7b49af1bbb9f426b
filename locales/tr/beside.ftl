### Bir ürünün başka bir ürünün yanında neden göründüğü.

# In one order. Names no number.
beside-together = Birlikte satın alındı
# $country: where both were made.
beside-origin = Aynı menşe: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = Benzer
