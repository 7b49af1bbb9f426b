### What every mail has: its button, and its foot.

## The button

mail-open-order = Bestellung ansehen
mail-pay = Jetzt bezahlen
mail-download = Dateien herunterladen
mail-name-account = Konto angeben

mail-why = Sie erhalten diese E-Mail, weil die Bestellung { $number } bei { $shop } mit Ihrer Adresse aufgegeben wurde.
