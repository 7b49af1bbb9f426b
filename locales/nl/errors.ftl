### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = Deze pagina bestaat niet
error-not-found-text = Misschien is het adres oud of verkeerd getypt. Alles wat we hebben, begint op de homepage.
error-product-not-found-title = Dit artikel hebben we niet
error-product-not-found-text = Misschien is het voorgoed verkocht, of is het adres verkeerd getypt. Misschien vind je iets anders mooi.
error-collection-not-found-title = Deze collectie bestaat niet
error-collection-not-found-text = Misschien is het adres oud of verkeerd getypt. Alles wat we hebben, begint op de homepage.
error-order-not-found-title = We kunnen deze bestelling niet vinden
error-order-not-found-text = Open de volledige link uit je bevestigingsmail nog een keer.
error-internal-title = Er ging bij ons iets mis
error-internal-text = Het ligt niet aan jou, en er is niets afgeschreven. Je winkelwagen is veilig. Probeer het zo meteen opnieuw.
error-back-home = Naar de homepage

error-title = Dat is niet gelukt

error-forbidden = Dit verzoek kwam van een andere site, daarom hebben we het niet uitgevoerd. Gebruik de knoppen op onze pagina’s.
error-too-large = Dat was meer tekst dan we aankunnen. Kort de tekst in.
error-bad-request = We konden dit verzoek niet lezen. Ga terug en probeer het opnieuw.
error-internal = Er ging bij ons iets mis. Er is niets veranderd. Probeer het zo meteen opnieuw.
error-busy = Het is nu even heel druk. Er is niets veranderd. Probeer het zo meteen opnieuw.

error-quantity = Kies een aantal van 1 tot en met 99.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Dit artikel is uitverkocht.
        [one] Er is er nog maar { NUMBER($available) }. Kies een kleiner aantal.
       *[other] Er zijn er nog maar { NUMBER($available) }. Kies een kleiner aantal.
    }
error-unknown-sku = Dit artikel hebben we niet, of niet meer.
error-cart-full = Je winkelwagen bevat 50 verschillende artikelen; meer passen er niet in. Bestel deze eerst.
error-not-in-cart = Dit artikel ligt niet meer in je winkelwagen.
error-cart-empty = Je winkelwagen is leeg, er is dus niets te bestellen.
error-cart-changed = Prijzen of voorraad zijn veranderd sinds je het totaal zag. Bekijk je bestelling nog een keer voordat je bestelt.
error-unknown-market = Voor dit land hebben we geen winkel. Kies er een uit de lijst.
error-unknown-language = Deze taal spreken we nog niet. Kies er een uit de lijst.
error-unknown-currency = In deze valuta kunnen we geen prijzen tonen. Kies er een uit de lijst.
error-method-not-allowed = Dit adres neemt alleen formulieren aan. Ga terug en gebruik de knop op de pagina.
error-payment-unavailable = De betaling kon niet worden gestart. Je bestelling blijft staan; probeer het zo meteen opnieuw of betaal op een andere manier.
error-payment-closed = Deze betaling is al afgerond of verlopen. Op de pagina van je bestelling zie je hoe het ervoor staat.
