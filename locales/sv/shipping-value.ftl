### Fraktpriser som beror på vad varorna kostar.

shipping-goods-from = Om varorna i ett paket kostar { MONEY($amount) } eller mer:
