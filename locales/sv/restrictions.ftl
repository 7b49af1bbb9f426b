### Varor som inte kommer in överallt: upplysningar på produktsidan, i varukorgen och i kassan.

restricted-places = Kan inte levereras till: { $places }
restricted-here = Kan inte levereras hit
restricted-ways = Kan inte skickas med: { $ways }
restricted-age = Bara för dig som har fyllt { NUMBER($age) } år
cart-restricted = { $title }: kan inte levereras. Ta bort den här raden.
requirement-restricted = Kan inte levereras till din adress: { $field }.
shipping-restricted = Går inte med: { $title }.
checkout-age = Ålderskontroll
age-confirm = Jag har fyllt { NUMBER($age) } år. Min ålder kontrolleras vid dörren.
requirement-age-missing = Bekräfta din ålder.
order-age = Du har bekräftat att du har fyllt { NUMBER($age) } år. Budet kontrollerar det vid dörren och lämnar bara ut paketet till en vuxen.

## Skäl, ett för varje regel i server/data/restrictions.toml, vart och ett en egen mening

restriction-bee-products-au = Australien släpper bara in honung och andra produkter från bin med handlingar från myndigheterna, och det har vi inte.
restriction-beeswax-au-wa = Western Australia släpper bara in bivax med ett myndighetsintyg från ursprungslandet, och det har vi inte.
restriction-honey-nz = Nya Zeeland släpper inte in någon annan honung än sin egen, för att skydda sina bin.
restriction-meat-and-milk-eu = Kött, mjölk och det som görs av dem får inte skickas i paket till Europeiska unionen.
restriction-animal-products-us = USA stoppar kött, mjölk och ägg vid gränsen, för att hålla djursjukdomar ute.
restriction-plants = Levande växter och frön kräver ett sundhetscertifikat vid gränsen, och det har vi inte.
restriction-lithium-batteries = Litiumbatterier får inte resa med flyg eller som post: de kan fatta eld.
restriction-knives-gb = I Storbritannien säljs knivar bara till vuxna. Budet ber om åldersbevis vid dörren.
restriction-ivory = Handel med elfenben är förbjuden, för att skydda elefanterna.
restriction-alcohol = Det här landet förbjuder införsel av alkohol.
restriction-e-cigarettes = Det här landet förbjuder införsel av e-cigaretter och det som fylls i dem.
