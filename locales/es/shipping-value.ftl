### Prices of shipping that depend on what the goods cost.

shipping-goods-from = Si los artículos de un paquete cuestan { MONEY($amount) } o más:
