### The account for money that cannot go back where it came from.

## Beside a refund, under the sum of an order

refund-owed = Nog terug te betalen
refund-needs-account = Wacht op je rekening
refund-pending = Onderweg
refund-pending-account = Onderweg naar je rekening { $account }
refund-made = Terugbetaald
refund-made-account = Betaald op je rekening { $account }

order-given-back = Je geld is terugbetaald
    .text = We hebben de hele betaling voor deze bestelling teruggegeven.

## The form on the page of the order

payee-title = Waar mogen we je geld naartoe sturen?
payee-why = Je krijgt nog { MONEY($amount) } van ons. Dat kan niet terug op de manier waarop je hebt betaald; geef daarom een rekening op.
payee-again = Op de rekening die je hebt opgegeven konden we niet betalen. Geef een andere op, of kijk of er een foutje in zit.
payee-country = Land van de rekening
payee-country-change = Ander land
payee-send = Stuur mijn geld hierheen
payee-handling = We bewaren de rekeninggegevens versleuteld, gebruiken ze alleen voor deze betaling en wissen ze kort daarna.
payee-missing = Nog invullen: { $field }
payee-pix-or-bank = Een Pix-sleutel is genoeg. Heb je er geen, laat dit veld dan leeg en vul alle andere in.
payee-pix = Pix-sleutel
    .invalid = Dit is geen Pix-sleutel. Kijk of er een foutje in zit.
payee-pix-hint = CPF, CNPJ, telefoon met +55, e-mail of willekeurige sleutel
payee-bank = Bank
    .invalid = Vul de naam van de bank in.
payee-branch = Filiaal
    .invalid = Controleer het filiaal.
payee-kind = Soort rekening
    .invalid = Kies de soort rekening.
payee-kind-ordinary = Gewone rekening (futsū)
payee-kind-current = Lopende rekening (tōza)
payee-kind-savings = Spaarrekening (chochiku)
payee-number = Rekeningnummer
    .invalid = Controleer het rekeningnummer.
payee-number-japan = Zeven cijfers; zet nullen voor een korter nummer
payee-cpf = CPF van de houder
    .invalid = Dit is geen CPF. Kijk of er een foutje in zit.
payee-clabe = CLABE
    .invalid = Dit is geen CLABE. Kijk of er een foutje in zit.
payee-clabe-hint = Achttien cijfers
payee-iban = IBAN
    .invalid = Dit is geen IBAN. Kijk of er een foutje in zit.
payee-details = Rekening
    .invalid = Vul het nummer van de rekening in en alles wat een bank nodig heeft om die te vinden.
payee-details-hint = Een IBAN, of het rekeningnummer met bank- en filiaalcode
payee-holder = Rekeninghouder
    .invalid = Vul de naam in zoals de bank die kent.
payee-holder-kana = In katakana, zoals in het bankboekje

error-payee-invalid = Er klopt nog iets niet aan de rekening
error-payee-closed = Geen enkele terugbetaling van deze bestelling wacht nog op een rekening. Op de pagina zie je waar je geld is.

## The mails.

email-refunded-whole = Hiermee is de hele betaling teruggegeven.
email-refunded-part = Hiermee is een deel van de betaling teruggegeven; de rest blijft zoals het is.

email-account-asked-subject = Je krijgt nog geld van ons voor je bestelling { $number }
email-account-asked-body = Voor je bestelling krijg je nog { MONEY($amount) } van ons. Dat kan niet terug op de manier waarop je hebt betaald. Laat ons op de pagina van je bestelling weten naar welke rekening we het mogen sturen.
email-account-asked-again = We konden { MONEY($amount) } niet betalen op de rekening die je hebt opgegeven. Geef op de pagina van je bestelling een andere op, of kijk of er een foutje in zit.
email-account-asked-care = Geef de rekening alleen op die pagina op. We vragen er nooit om per mail of telefoon.

email-account-paid-subject = Je geld voor bestelling { $number } is verzonden
email-account-paid-body = We hebben { MONEY($amount) } overgemaakt naar de rekening die je hebt opgegeven. Afhankelijk van je bank kan het enkele dagen duren voordat je het hebt.
