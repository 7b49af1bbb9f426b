### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

restricted-places = Kan niet worden bezorgd in: { $places }
restricted-here = Kan hier niet worden bezorgd
restricted-ways = Kan niet worden verzonden via: { $ways }
restricted-age = Alleen voor wie { NUMBER($age) } jaar of ouder is
cart-restricted = { $title }: kan niet worden bezorgd. Verwijder deze regel.
requirement-restricted = Kan niet op jouw adres worden bezorgd: { $field }.
shipping-restricted = Niet mogelijk met: { $title }.
checkout-age = Leeftijdscontrole
age-confirm = Ik ben { NUMBER($age) } jaar of ouder. Mijn leeftijd wordt aan de deur gecontroleerd.
requirement-age-missing = Bevestig je leeftijd.
order-age = Je hebt bevestigd dat je { NUMBER($age) } jaar of ouder bent. De bezorger controleert dit aan de deur en geeft het pakket alleen aan een volwassene.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = Australië laat honing en andere bijenproducten alleen toe met officiële papieren, en die hebben we niet.
restriction-beeswax-au-wa = West-Australië laat bijenwas alleen toe met een officieel certificaat uit het land van oorsprong, en dat hebben we niet.
restriction-honey-nz = Nieuw-Zeeland laat geen honing van elders toe, om de eigen bijen te beschermen.
restriction-meat-and-milk-eu = Vlees, melk en producten daarvan mogen niet per pakket naar de Europese Unie worden verzonden.
restriction-animal-products-us = De Verenigde Staten houden vlees, melk en eieren aan de grens tegen, om dierziekten buiten te houden.
restriction-plants = Levende planten en zaden hebben aan de grens een fytosanitair certificaat nodig, en dat hebben we niet.
restriction-lithium-batteries = Lithiumbatterijen mogen niet met het vliegtuig of met de post: ze kunnen in brand vliegen.
restriction-knives-gb = In het Verenigd Koninkrijk worden messen alleen aan volwassenen verkocht. De bezorger vraagt aan de deur om een leeftijdsbewijs.
restriction-ivory = De handel in ivoor is verboden, om olifanten te beschermen.
restriction-alcohol = Dit land verbiedt de invoer van alcohol.
restriction-e-cigarettes = Dit land verbiedt de invoer van e-sigaretten en wat erin gaat.
