### Changing the country with something in the cart

move-title = Voordat je van land wisselt
move-lede = Je winkelwagen is berekend voor: { $from }. Dit verandert er voor: { $to }.
move-unavailable = Niet beschikbaar
move-fewer = Nog maar { NUMBER($available) } beschikbaar
move-methods-lost = Niet meer mogelijk: { $methods }
move-methods-gained = Nu ook mogelijk: { $methods }
move-confirm = Land wijzigen: { $to }
move-stay = Behouden: { $from }
