### The quote: for how long a sum holds.

# Below the sum at the checkout; $when is a date with its time.
checkout-held-until = This total holds until { $when }. Order before then and you pay exactly this.
