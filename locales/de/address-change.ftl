address-change-link = Adresse ändern
address-change-title = Lieferadresse ändern
address-change-lede = Solange noch nichts gepackt ist, können Sie ändern, wohin Ihre Bestellung geht. Was das kostet, sehen Sie, bevor sich etwas ändert.
address-change-check = Neue Adresse prüfen
address-change-before = An die bisherige Adresse
address-change-after = An die neue Adresse
address-change-same = Die Summe bleibt gleich.
address-change-back = An die neue Adresse kostet Ihre Bestellung { MONEY($amount) } weniger. Dieser Betrag geht auf dem Weg Ihrer Zahlung an Sie zurück.
address-change-already = Ihre Bestellung geht schon an diese Adresse.
address-change-dearer = An diese Adresse würde Ihre Bestellung { MONEY($amount) } mehr kosten, und das lässt sich nachträglich nicht hinzufügen. Es hat sich nichts geändert. Sie können die Bestellung stornieren und mit der neuen Adresse noch einmal aufgeben.
address-change-sum-fixed = An diese Adresse hätte Ihre Bestellung einen anderen Preis, und die Zahlung läuft schon. Es hat sich nichts geändert.
address-change-method = Eine Bestellung an diese Adresse lässt sich nicht mit { $method } bezahlen. Es hat sich nichts geändert.
address-change-not-carried = { $shipping } liefert nicht an diese Adresse. Es hat sich nichts geändert.
address-change-asks-more = Für diese Adresse bräuchten wir Angaben, die zu Ihrer Bestellung fehlen, etwa eine Nummer für den Zoll, einen Altersnachweis oder eine Steuernummer. Es hat sich nichts geändert. Sie können die Bestellung stornieren und mit der neuen Adresse noch einmal aufgeben.
address-change-unknown = Wir können nicht ausrechnen, was Ihre Bestellung an diese Adresse kosten würde. Es hat sich nichts geändert. Bitte schreiben Sie uns auf der Seite Ihrer Bestellung.

error-order-packed = Ein Teil Ihrer Bestellung ist schon gepackt. Die Adresse lässt sich deshalb nicht mehr ändern.
error-address-closed = Die Adresse dieser Bestellung lässt sich hier nicht mehr ändern. Bitte schreiben Sie uns auf der Seite Ihrer Bestellung.
error-address-refused = Ihre Bestellung kann nicht an diese Adresse gehen. Es hat sich nichts geändert.
error-address-shown = Seit der Anzeige hat sich etwas geändert. Bitte prüfen Sie es noch einmal.
order-event-address-changed = Sie haben die Lieferadresse geändert

email-address-changed-subject = Die Lieferadresse Ihrer Bestellung { $number } wurde geändert
email-address-changed-body = die Lieferadresse Ihrer Bestellung wurde geändert. Unten sehen Sie, wohin sie jetzt geht und was sie kostet.
email-address-changed-back = Ihre Bestellung kostet jetzt { MONEY($amount) } weniger. Dieser Betrag geht auf dem Weg Ihrer Zahlung an Sie zurück.
email-address-changed-care = Falls Sie das nicht waren, antworten Sie bitte sofort auf diese Mail.
