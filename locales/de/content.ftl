### Inhaltsseiten: was der Shop zwischen den Worten des Marketings einsetzt, und die Links auf die Seiten.

footer-pages = Über den Shop

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } Zoll

fact-delivery-countries = Unser Liefergebiet bei Ihrer jetzigen Auswahl: { $countries }.
fact-delivery-countries-ww = Bei Ihrer jetzigen Auswahl liefern wir in alle Länder, die in der Länderliste nicht eigens genannt sind.
fact-delivery-days = Wie lange es dauert
fact-delivery-cost = Was es kostet

fact-taxes-included = In unseren Preisen sind { $rate } { $tax } enthalten.
fact-taxes-added = { $rate } { $tax } kommen an der Kasse hinzu, bevor Sie bestellen.
fact-taxes-import = Wo Zoll und Einfuhrsteuer anfallen, sind sie in der Summe an der Kasse enthalten. Wir führen sie für Sie an den Zoll ab; der Zustelldienst verlangt dafür an der Tür nichts von Ihnen.
fact-taxes-none = Wir schlagen auf unsere Preise keine Steuer auf. Ihr Zoll kann bei der Ankunft des Pakets Einfuhrsteuer und Zollabgaben erheben; der Zustelldienst zieht sie bei Ihnen ein. Wie hoch sie ausfallen, können wir vorher nicht wissen, deshalb versprechen wir keine Summe.
fact-taxes-by-address = Was anfällt, hängt davon ab, wohin Ihr Paket geht. Sobald Sie Ihre Adresse eingegeben haben, nennt die Kasse Steuer und Zoll, bevor Sie bestellen. Wo wir sie nicht kennen, steht das dort; dann kann der Zustelldienst sie an Ihrer Tür verlangen.

fact-refund-way = Wie das Geld zurückgeht
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Auf demselben Weg, { NUMBER($days) } Tag lang
   *[other] Auf demselben Weg, { NUMBER($days) } Tage lang
}
fact-refund-to-source = Auf demselben Weg
fact-refund-to-account = Auf ein Konto, das Sie uns nennen

fact-rules-price = Den Preis der Ware, die Sie zurückschicken, erstatten wir samt der Steuer, die wir mit ihm eingezogen haben.
fact-rules-inside = Ihre Bestellung passiert keine Zollgrenze; es fällt also kein Zoll an, der zurückkommen könnte.
fact-rules-returned = Von dem, was Sie uns für die Grenze bezahlt haben, erstatten wir außerdem: { $charges }.
fact-rules-kept = Von dem, was für die Grenze bezahlt wurde, kommt nicht zurück: { $charges }.
fact-rules-by-country = Ob dies zurückkommt, hängt von Ihrem Land ab: { $charges }.
fact-charge-duty = Zoll
fact-charge-import-tax = Einfuhrsteuer
fact-charge-fees = Gebühren von Zoll und Zustelldienst

fact-merchant-name = Name
fact-merchant-address = Anschrift
fact-merchant-mail = E-Mail
fact-merchant-phone = Telefon
fact-merchant-represented-by = Vertreten durch
fact-merchant-register = Register
fact-merchant-tax = USt-IdNr.
fact-registration-tax = Steuernummer, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norwegen (VOEC)

fact-kept-what = Was
fact-kept-time = Wie lange
fact-kept-cart = Ihr Warenkorb mit Ihren Angaben an der Kasse, ab der letzten Änderung
fact-kept-order = Ihre Bestellung: was Sie gekauft haben, Ihre Anschrift und Ihre E-Mail-Adresse
fact-kept-order-time = So lange, wie wir unsere Bücher nach dem Gesetz aufbewahren müssen
fact-kept-number = Eine Nummer, nach der Ihr Zoll fragt, verschlüsselt, ab dem letzten Tag der Lieferung
fact-kept-account = Ein Konto, das Sie für eine Erstattung nennen, verschlüsselt, ab der Überweisung
fact-kept-marks = Spuren von Missbrauch, unlesbar gemacht: aus E-Mail, Anschrift, Netz und Karte
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } Tag
   *[other] { NUMBER($days) } Tage
}

fact-cookie-name = Name
fact-cookie-use = Wozu
fact-cookie-cart = Findet Ihren Warenkorb wieder
fact-cookie-count = Zeigt, wie viele Stücke darin liegen
fact-cookie-preferences = Ihre Wahl von Land, Sprache und Währung
fact-cookie-notice = Eine Nachricht für die nächste Seite
fact-cookie-notice-time = Eine Minute
