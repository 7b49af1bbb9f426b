title = Fragen und Antworten
description = Lieferung, Steuern, Zahlung, Rückgabe und Ihre Daten: Antworten nach den Regeln Ihres Landes.
slug = hilfe
intro = Alles hier gilt für das Land, das Sie gewählt haben. Was dort nicht gilt, steht nicht da.
footer = Fragen und Antworten

questions-1 = Lieferung
    .title-1 = Wohin liefern Sie?
    .text-1 = { $delivery-countries }
    .title-2 = Wie lange dauert die Lieferung?
    .text-2 =
        Gerechnet von Ihrer Bestellung bis an Ihre Tür. Die Tage stehen auf der Seite jedes Produkts und an der Kasse.

        { $delivery-days }
    .title-3 = Was kostet die Lieferung?
    .text-3 = { $delivery-methods }
    .title-4 = Ab wann ist die Lieferung kostenlos?
    .text-4 = { $free-delivery }
    .title-5 = Mein Paket verspätet sich oder ist beschädigt. Was nun?
    .text-5 = Schreiben Sie uns auf der Seite Ihrer Bestellung oder an { $merchant-mail }. Wir forschen nach, schicken ein neues Stück oder geben Ihnen Ihr Geld zurück.

questions-2 = Steuern und Zoll
    .title-1 = Sind Steuern und Zoll enthalten?
    .text-1 = { $delivery-taxes }
    .title-2 = Warum will der Zoll eine Nummer von mir?
    .text-2 = { $buyer-numbers }
    .title-3 = Kann ich für meine Firma ohne Mehrwertsteuer kaufen?
    .text-3 = { $business }
    .title-4 = Kann sich die Summe während der Bestellung noch ändern?
    .text-4 = { $held-quote }

questions-3 = Zahlung
    .title-1 = Wie kann ich bezahlen?
    .text-1 = { $payment-methods }
    .title-2 = Kann ich später bezahlen?
    .text-2 = { $pay-later }
    .title-3 = Kann ich in Raten bezahlen?
    .text-3 =
        Ja. Was jede Rate kostet, steht an der Kasse. So viele Raten können Sie wählen:

        { $pay-in-parts }
    .title-4 = Wie viel Zeit habe ich für die Zahlung?
    .text-4 =
        So lange liegen Ihre Sachen bereit. Danach stornieren wir die Bestellung, und nichts wird berechnet.

        { $time-to-pay }
    .title-5 = Kann ich bar an der Tür bezahlen?
    .text-5 = { $pay-at-door }
    .title-6 = In welchen Währungen kann ich Preise sehen?
    .text-6 =
        Wählen Sie die Währung oben auf der Seite. Welche Zahlungsarten sie annehmen, steht an der Kasse.

        { $currencies }
    .title-7 = Meine Zahlung hat nicht geklappt. Was nun?
    .text-7 = Es wurde nichts abgebucht. Öffnen Sie die Seite Ihrer Bestellung: Dort können Sie noch einmal bezahlen, auch auf eine andere Weise.

questions-4 = Rückgabe und Erstattung
    .title-1 = Wie lange kann ich etwas zurückschicken?
    .text-1 = { $returns }
    .title-2 = Wie schicke ich etwas zurück?
    .text-2 = Schreiben Sie uns auf der Seite Ihrer Bestellung oder an { $merchant-mail }, welche Stücke zurückkommen. Wir sagen Ihnen, wohin.
    .title-3 = Wie bekomme ich mein Geld zurück?
    .text-3 = { $refund-windows }
    .title-4 = Werden Zoll und Steuern erstattet?
    .text-4 = { $refund-rules }

questions-5 = Ihre Bestellung
    .title-1 = Wo finde ich meine Bestellung? Brauche ich ein Konto?
    .text-1 = Konten gibt es hier nicht. In der E-Mail zu Ihrer Bestellung steht der Link zu ihrer Seite. Heben Sie ihn auf: Niemand sonst kennt ihn.
    .title-2 = Ich habe mich in der Adresse vertippt. Was nun?
    .text-2 = Schreiben Sie uns gleich auf der Seite Ihrer Bestellung, mit der richtigen Adresse. Solange nichts verschickt ist, können wir sie ändern.
    .title-3 = Meine Adresse passt nicht in das Formular.
    .text-3 = Wählen Sie zuerst das Land: Dann hat das Formular die Zeilen, die die Post dort kennt. Schreiben Sie Ihre Adresse so, wie sie auf einem Brief steht.
    .title-4 = Wie löse ich einen Gutscheincode ein?
    .text-4 = Geben Sie ihn im Warenkorb oder an der Kasse ein. Pro Bestellung zählt ein Code. Bringt er nichts, sagt die Seite, warum.
    .title-5 = Wo sind meine Downloads?
    .text-5 =
        Auf der Seite Ihrer Bestellung, sobald sie bezahlt ist. Das sind Dateien, hier wird nichts verschickt:

        { $downloads }

questions-6 = Sprache und Daten
    .title-1 = Welche Sprachen sprechen Sie?
    .text-1 =
        In diesen Sprachen können Sie den ganzen Shop lesen, in jedem Land. Schreiben Sie uns in einer davon, und die Antwort kommt in derselben.

        { $languages }
    .title-2 = Was wissen Sie über mich?
    .text-2 = { $kept-data }
    .title-3 = Welche Cookies verwenden Sie?
    .text-3 = { $cookies }
    .title-4 = Wie lasse ich meine Daten löschen?
    .text-4 = Ganz unten auf der Seite Ihrer Bestellung führt „Ihre Daten“ zu allem, was wir davon aufbewahren, und zu einem Knopf, der es löscht.
