### Ürünlerin değerine bağlı gönderim ücretleri.

shipping-goods-from = Paketteki ürünlerin değeri { MONEY($amount) } ya da daha fazlaysa:
