### Versandpreise, die vom Wert der Waren abhängen.

# Auf der Seite über den Versand, über Zeilen wie shipping-up-to: andere Preise für ein Paket mit teureren Waren. $amount: ein Preis.
shipping-goods-from = Kosten die Waren in einem Paket { MONEY($amount) } oder mehr:
