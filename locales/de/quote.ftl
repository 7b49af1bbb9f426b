### Das Angebot: wie lange eine Summe gilt.

# Unter der Summe an der Kasse; $when ist ein Datum mit Uhrzeit.
checkout-held-until = Dieser Betrag gilt bis { $when }. Wenn Sie vorher bestellen, zahlen Sie genau diesen.
