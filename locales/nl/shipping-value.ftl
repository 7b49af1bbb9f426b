### Prices of shipping that depend on what the goods cost.

shipping-goods-from = Als de artikelen in een pakket { MONEY($amount) } of meer kosten:
