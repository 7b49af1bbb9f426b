### Prices of shipping that depend on what the goods cost.

shipping-goods-from = Se gli articoli in un pacco costano { MONEY($amount) } o più:
