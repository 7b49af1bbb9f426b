### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

shipping-low-emission = Weinig uitstoot
    .hint = Per spoor en over de weg, nooit met het vliegtuig. Het duurt wat langer.
shipping-sea = Per schip
    .hint = Over zee, nooit met het vliegtuig. Voor wat kan wachten.
shipping-duty-at-door = Invoerrechten en belasting betaal je aan de vervoerder als het pakket komt.
shipping-too-heavy = Neemt pakketten tot { $weight }
shipping-no-route = Gaat niet naar dit adres
shipping-nothing-so-heavy = Dit is te zwaar voor één bestelling: onze vervoerders nemen tot { $weight }. Bestel het in delen.
shipping-nothing-there = Geen van onze vervoerders brengt wat er in je winkelwagen ligt naar jouw land.
shipping-missing-for-free = Nog { MONEY($amount) } en de bezorging is gratis.

## On the page about delivery

shipping-up-to = Tot { $weight }: { MONEY($price) }
shipping-by-volume = Wat groot en licht is, telt naar zijn omvang: { $volume } als { $weight }.
shipping-insurance = Artikelen die meer kosten dan { MONEY($above) } worden verzekerd; dat kost { $share } van hun prijs.
shipping-taxes-at-door = { $ways }: invoerrechten en belasting bij invoer betaal je aan de vervoerder als het pakket komt. Voordat je bestelt, zeggen we je hoeveel dat ongeveer is. De vervoerder kan er eigen kosten bij rekenen.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Sums of which a part is paid at the door

landed-cost-about = Bij jou thuis: ongeveer { MONEY($amount) }
landed-nothing-expected = Voor zover wij weten, hoef je niets te betalen als het pakket komt. Mocht dat toch zo zijn, dan vraagt de vervoerder je erom.
total-with-order = Bij de bestelling te betalen
total-about = In totaal, ongeveer
