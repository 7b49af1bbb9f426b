### Prices of shipping that depend on what the goods cost.

# On the page about delivery, above lines such as shipping-up-to: other prices for a parcel with dear goods. $amount: a price.
shipping-goods-from = If the goods in a parcel cost { MONEY($amount) } or more:
