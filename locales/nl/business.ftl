### Buying for a company in the European Union: its VAT number, and the reverse charge.

checkout-company = Koop je voor een bedrijf?
vat-number = Btw-nummer
vat-number-hint = Met de letters van het land, bijvoorbeeld { $example }. Zodra VIES, het register van de Europese Unie, het heeft bevestigd, leveren we zonder btw en geeft jouw bedrijf de btw aan.
vat-number-confirmed = VIES heeft dit nummer bevestigd: we brengen geen btw in rekening.
vat-number-taxed-here = VIES heeft dit nummer bevestigd. We brengen toch btw in rekening, omdat de goederen uit het land van jouw nummer komen.
vat-number-unanswered = VIES is op dit moment niet te bereiken, dus brengen we btw in rekening. We vragen het opnieuw als je deze pagina bijwerkt of bestelt.
requirement-vat-number-invalid = Dit lijkt geen btw-nummer. Controleer het, bijvoorbeeld { $example }, of laat het veld leeg.
requirement-vat-number-unconfirmed = VIES kent dit nummer niet voor handel binnen de Europese Unie. Controleer het, of laat het veld leeg en koop met btw.

total-tax-reversed = { $rate } { $tax } (verlegd)
reverse-charge-goods = Btw verlegd. Vrijgestelde intracommunautaire levering, artikel 138 van Richtlijn 2006/112/EG: de afnemer is de btw verschuldigd.
reverse-charge-services = Btw verlegd, artikelen 44 en 196 van Richtlijn 2006/112/EG: de afnemer is de btw verschuldigd.

order-vat-number = Btw-nummer { $number }
order-vat-unanswered = Btw-nummer { $number }. VIES was niet te bereiken toen je bestelde, daarom is er btw in rekening gebracht.
