### Innehållssidor: det som butiken fyller i bland orden på sidorna, och länkarna till sidorna.

footer-pages = Om butiken

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } tum

## Leverans

fact-delivery-countries = Med det land du har valt levererar vi till: { $countries }.
fact-delivery-countries-ww = Med ditt val levererar vi till alla länder som inte har en egen butikssida.
fact-delivery-days = Hur lång tid det tar
fact-delivery-cost = Vad det kostar

fact-taxes-included = Priserna innehåller { $rate } { $tax }.
fact-taxes-added = { $rate } { $tax } läggs till i kassan, innan du beställer.
fact-taxes-import = Där tull och importskatt ska betalas ingår de i summan i kassan. Vi betalar dem till tullen åt dig, och transportören begär inget för dem vid dörren.
fact-taxes-none = Vi lägger ingen skatt på våra priser. Tullen i ditt land kan ta ut importskatt och tull när paketet kommer; transportören tar då betalt av dig. Vi kan inte veta beloppet i förväg, så vi lovar inget.
fact-taxes-by-address = Vad som ska betalas beror på vart paketet går. När du har fyllt i din adress visar kassan skatt och tull innan du beställer. Där vi inte känner till dem säger vi det, och transportören kan begära dem vid dörren.

## Pengar som går tillbaka

fact-refund-way = Hur de går tillbaka
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Samma väg som de kom, i { NUMBER($days) } dag
   *[other] Samma väg som de kom, i { NUMBER($days) } dagar
}
fact-refund-to-source = Samma väg som de kom
fact-refund-to-account = Till ett konto som du anger

fact-rules-price = Du får tillbaka priset för det du skickar tillbaka, med den skatt som vi tog ut med det.
fact-rules-inside = Din beställning passerar ingen tullgräns, så ingen tull betalas som kunde komma tillbaka.
fact-rules-returned = Av det du har betalat oss för gränsen betalar vi också tillbaka: { $charges }.
fact-rules-kept = Av det som har betalats för gränsen kommer detta inte tillbaka: { $charges }.
fact-rules-by-country = Om det här kommer tillbaka beror på ditt land: { $charges }.
fact-charge-duty = tull
fact-charge-import-tax = importskatt
fact-charge-fees = avgifter till tullen och transportören

## Vem som säljer

fact-merchant-name = Namn
fact-merchant-address = Adress
fact-merchant-mail = E-post
fact-merchant-phone = Telefon
fact-merchant-represented-by = Företräds av
fact-merchant-register = Register
fact-merchant-tax = Momsregistreringsnummer
fact-registration-tax = Skattenummer, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norge (VOEC)

## Vad som sparas om den som handlar

fact-kept-what = Vad
fact-kept-time = Hur länge
fact-kept-cart = Din varukorg och det du skrev i kassan, från den senaste ändringen
fact-kept-order = Din beställning: vad du köpte, din adress och din e-post
fact-kept-order-time = Så länge som lagen kräver att vi sparar vår bokföring
fact-kept-number = Ett nummer som tullen begär av dig, krypterat, från sista leveransdagen
fact-kept-account = Ett konto som du anger för en återbetalning, krypterat, från den dag pengarna skickades
fact-kept-marks = Spår av missbruk, i oläslig form: av e-post, adress, nät och kort
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } dag
   *[other] { NUMBER($days) } dagar
}

fact-cookie-name = Namn
fact-cookie-use = Vad den gör
fact-cookie-cart = Hittar din varukorg igen
fact-cookie-count = Visar hur många varor som ligger i den
fact-cookie-preferences = Ditt val av land, språk och valuta
fact-cookie-notice = Ett meddelande till nästa sida
fact-cookie-notice-time = En minut
