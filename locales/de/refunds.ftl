### Geld, das für eine Bestellung zurückgeht.

# Unter der Summe einer Bestellung, neben dem Betrag. $day: der Tag der Erstattung.
refund-given-on = Erstattet am { DATE($day) }

## Die Mail dazu. Nach der Anrede geht der Text klein weiter.

# $number: die Bestellnummer.
email-refunded-subject = Erstattung zu Ihrer Bestellung { $number }
# $amount: was erstattet wird.
email-refunded-body = wir erstatten Ihnen { MONEY($amount) } zu Ihrer Bestellung, auf demselben Weg, auf dem Sie bezahlt haben. Je nach Bank kann es einige Tage dauern, bis der Betrag bei Ihnen ankommt.
