### Inhoudspagina’s: wat de winkel tussen de woorden van de pagina’s invult, en de links naar de pagina’s.

footer-pages = Over de winkel

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } inch

## Bezorging

fact-delivery-countries = Met het land dat je hebt gekozen, bezorgen we in: { $countries }.
fact-delivery-countries-ww = Met de keuze die je hebt gemaakt, bezorgen we in elk land dat geen eigen winkelpagina heeft.
fact-delivery-days = Hoe lang het duurt
fact-delivery-cost = Wat het kost

fact-taxes-included = De prijzen zijn inclusief { $rate } { $tax }.
fact-taxes-added = Bij het afrekenen komt er { $rate } { $tax } bij, voordat je bestelt.
fact-taxes-import = Zijn er invoerrechten en belasting bij invoer verschuldigd, dan horen die bij het totaal bij het afrekenen. Wij betalen ze voor je aan de douane, en de vervoerder vraagt je er aan de deur niets voor.
fact-taxes-none = We rekenen geen belasting bij onze prijzen. De douane van jouw land kan belasting bij invoer en invoerrechten heffen als het pakket komt; de vervoerder int die bij jou. We kunnen het bedrag niet vooraf weten, dus beloven we er geen.
fact-taxes-by-address = Wat verschuldigd is, hangt af van waar je pakket heen gaat. Zodra je adres is ingevuld, noemen we bij het afrekenen belasting en invoerrechten voordat je bestelt. Kennen we ze niet, dan staat dat er, en kan de vervoerder ze aan de deur vragen.

## Geld dat teruggaat

fact-refund-way = Hoe het teruggaat
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Langs dezelfde weg, { NUMBER($days) } dag lang
   *[other] Langs dezelfde weg, { NUMBER($days) } dagen lang
}
fact-refund-to-source = Langs dezelfde weg
fact-refund-to-account = Naar een rekening die je opgeeft

fact-rules-price = Je krijgt de prijs terug van wat je terugstuurt, met de belasting die we daarbij hebben geïnd.
fact-rules-inside = Je bestelling gaat geen douanegrens over, dus worden er geen invoerrechten betaald die terug zouden kunnen komen.
fact-rules-returned = Van wat je ons voor de grens hebt betaald, krijg je ook terug: { $charges }.
fact-rules-kept = Van wat er voor de grens is betaald, komt niet terug: { $charges }.
fact-rules-by-country = Of het volgende terugkomt, hangt af van je land: { $charges }.
fact-charge-duty = invoerrechten
fact-charge-import-tax = belasting bij invoer
fact-charge-fees = kosten van douane en vervoerder

## Wie verkoopt

fact-merchant-name = Naam
fact-merchant-address = Adres
fact-merchant-mail = E-mail
fact-merchant-phone = Telefoon
fact-merchant-represented-by = Vertegenwoordigd door
fact-merchant-register = Register
fact-merchant-tax = Btw-nummer
fact-registration-tax = Fiscaal nummer, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Noorwegen (VOEC)

## Wat er van een koper wordt bewaard

fact-kept-what = Wat
fact-kept-time = Hoe lang
fact-kept-cart = Je winkelwagen met wat je bij het afrekenen hebt ingevuld, vanaf de laatste wijziging
fact-kept-order = Je bestelling: wat je hebt gekocht, je adres en je e-mailadres
fact-kept-order-time = Zolang we volgens de wet onze administratie moeten bewaren
fact-kept-number = Een nummer waar de douane je om vraagt, versleuteld, vanaf de laatste dag van de bezorging
fact-kept-account = Een rekening die je voor een terugbetaling opgeeft, versleuteld, vanaf de dag waarop het geld is overgemaakt
fact-kept-marks = Sporen van misbruik, onleesbaar gemaakt: van e-mail, adres, netwerk en kaart
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } dag
   *[other] { NUMBER($days) } dagen
}

fact-cookie-name = Naam
fact-cookie-use = Waarvoor
fact-cookie-cart = Vindt je winkelwagen terug
fact-cookie-count = Laat zien hoeveel artikelen erin zitten
fact-cookie-preferences = Je keuze van land, taal en valuta
fact-cookie-notice = Een bericht voor de volgende pagina
fact-cookie-notice-time = Eén minuut
