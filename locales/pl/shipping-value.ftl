### Ceny dostawy, które zależą od wartości produktów.

shipping-goods-from = Jeśli produkty w paczce kosztują { MONEY($amount) } lub więcej:
