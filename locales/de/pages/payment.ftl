title = Zahlungsarten
description = Welche Zahlungsarten es bei Ihnen gibt, was wann abgebucht wird und wer Ihre Kartennummer sieht.
slug = zahlungsarten
intro = Sie bezahlen so, wie es bei Ihnen üblich ist. Die Kasse zeigt, was zu Ihrer Bestellung passt.
footer = Zahlungsarten

text-1 = Was Sie wählen können
    .text =
        { $payment-methods }

text-2 = Was Sie bezahlen
    .text =
        Die Summe an der Kasse ist die Summe, die wir abbuchen, mit Versand und mit den Steuern und dem Zoll, die wir einziehen. Was wir nicht einziehen, steht dort ebenfalls.

        Vor Ihrer Bestellung wird nichts abgebucht.

text-3 = Ihre Kartennummer
    .text = Sie geben sie beim Zahlungsdienst ein, nicht in unserem Shop. Wir sehen sie nie.
    .link = page:returns
