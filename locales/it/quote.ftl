### The quote: for how long a sum holds.

checkout-held-until = Questo totale è garantito fino a: { $when }. Se ordini prima, paghi esattamente questo importo.
