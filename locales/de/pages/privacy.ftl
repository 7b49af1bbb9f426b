title = Datenschutz
description = Was wir von Ihnen aufbewahren und wie lange, welche Cookies es gibt, wer davon erfährt, und Ihre Rechte.
slug = datenschutz
intro = Wir bewahren auf, was eine Bestellung braucht, und so lange, wie sie es braucht. Hier folgt Ihnen niemand.
footer = Datenschutz

text-1 = Was wir aufbewahren
    .text =
        { $kept-data }

text-2 = Cookies
    .text =
        Es gibt nur diese. Jedes wird für das gebraucht, was Sie hier tun; deshalb gibt es nichts einzuwilligen.

        { $cookies }

text-3 = Wer davon erfährt
    .text =
        - Der Zustelldienst: Ihren Namen und Ihre Anschrift
        - Der Zahlungsdienst, den Sie wählen: den Betrag und was er zum Einziehen braucht
        - Der Zoll, wo eine Grenze passiert wird: was im Paket ist, und Ihre Nummer, wo er danach fragt
        - Das Register der Umsatzsteuernummern: Ihre, wenn Sie als Unternehmen bestellen

        Sonst niemand: Es gibt keine Werbung und kein Tracking, und nichts auf diesen Seiten kommt von woanders.

text-4 = Ihre Rechte
    .text =
        Fragen Sie uns, was wir von Ihnen aufbewahren, und lassen Sie es berichtigen oder löschen: { $merchant-mail }. Was wir nach dem Gesetz behalten müssen, behalten wir bis zu dessen Frist.

        Das Recht Ihres Landes kann Ihnen weitere Rechte geben. Diese Seite zählt sie nicht Land für Land auf; sie gelten trotzdem.
