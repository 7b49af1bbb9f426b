### Köp för ett företag i Europeiska unionen: momsregistreringsnummer och omvänd betalningsskyldighet.

checkout-company = Handlar du för ett företag?
vat-number = Momsregistreringsnummer
vat-number-hint = Med landets bokstäver, till exempel { $example }. När VIES, Europeiska unionens register, har bekräftat numret levererar vi utan moms och ditt företag redovisar den.
vat-number-confirmed = VIES har bekräftat numret: vi tar inte ut någon moms.
vat-number-taxed-here = VIES har bekräftat numret. Moms tas ändå ut, eftersom varorna skickas från det land som numret hör till.
vat-number-unanswered = VIES svarar inte just nu, så vi tar ut moms. Vi frågar igen när du uppdaterar sidan eller beställer.
requirement-vat-number-invalid = Det här ser inte ut som ett momsregistreringsnummer. Kontrollera det, till exempel { $example }, eller lämna fältet tomt.
requirement-vat-number-unconfirmed = VIES känner inte till numret för handel inom Europeiska unionen. Kontrollera det, eller lämna fältet tomt och köp med moms.

total-tax-reversed = { $rate } { $tax } (omvänd betalningsskyldighet)
reverse-charge-goods = Omvänd betalningsskyldighet. Undantagen leverans till en annan medlemsstat, artikel 138 i direktiv 2006/112/EG: köparen är skyldig att betala momsen.
reverse-charge-services = Omvänd betalningsskyldighet, artiklarna 44 och 196 i direktiv 2006/112/EG: köparen är skyldig att betala momsen.

order-vat-number = Momsregistreringsnummer { $number }
order-vat-unanswered = Momsregistreringsnummer { $number }. VIES svarade inte när du beställde, så moms togs ut.
