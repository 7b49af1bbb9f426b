### The quote: for how long a sum holds.

checkout-held-until = Este total está garantizado hasta esta fecha y hora: { $when }. Si haces el pedido antes, pagas exactamente esto.
