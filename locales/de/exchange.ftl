### Wechselkurse: der Aufschlag, Zahlen ohne Umrechnung und zu alte Kurse.

# $markup: ein Prozentsatz, fertig geschrieben: „2,5 %“. $source: wer den Kurs veröffentlicht. Folgt auf rate-note.
rate-markup = Das sind { $markup } über dem Kurs der Quelle { $source }.

# $asked, $shown: Währungscodes.
rate-refused = Preise in { $asked } können wir gerade nicht zeigen, weil unser Wechselkurs zu alt ist. Bis ein neuer vorliegt, sehen Sie sie in { $shown }.
rate-refused-order = Solange kein neuer Wechselkurs vorliegt, lässt sich der Versand nicht berechnen und Sie können nichts bestellen. Ihr Warenkorb bleibt erhalten.

in-base-amount = Ohne Umrechnung: { MONEY($amount) }

# $currency: ein Währungscode. Die Beschriftung einer Schaltfläche.
in-base-pay = Stattdessen in { $currency } zahlen: { MONEY($amount) }
