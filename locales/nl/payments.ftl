### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = De app van je bank toont een code van zes cijfers. Typ die hier en keur daarna de betaling in de app goed.
pay-code-label = Code uit de app van je bank
pay-code-hint = Zes cijfers
pay-phone = Geef het nummer van de telefoon waarmee je betaalt. Daar word je gevraagd of je akkoord gaat.
pay-phone-label = Telefoonnummer
pay-phone-hint = Het nummer waarmee de app van je bank of je wallet is geregistreerd
pay-answer-button = Verder
error-payment-code = Typ de zes cijfers die de app van je bank toont.
error-payment-phone = Typ een telefoonnummer: cijfers, met een + en de landcode als het een buitenlands nummer is.
error-payment-code-refused = De bank neemt deze code niet aan. Misschien is hij verlopen; typ een nieuwe.
error-payment-phone-refused = De aanbieder kent dit nummer niet. Controleer het of typ een ander.
error-payment-silent = De aanbieder antwoordt op dit moment niet. Probeer het zo meteen opnieuw.

## While the money is on its way

pay-code-agree = Keur de betaling nu goed in de app van je bank.
pay-prompt = We hebben een verzoek naar je telefoon { $phone } gestuurd. Keur de betaling daar goed.
pay-pending = De betaling is onderweg. Je hoeft niets meer te doen; deze pagina en een mail laten het je weten als het geld binnen is.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Je tijd is bijna om.
    [one] Je hebt nog één seconde.
   *[other] Je hebt nog { NUMBER($seconds) } seconden.
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] Je hebt nog één minuut.
   *[other] Je hebt nog { NUMBER($minutes) } minuten.
}

## Why the bank said no, and what helps

payment-decline-declined = Je bank of de aanbieder heeft de betaling geweigerd zonder een reden te geven. Zij kunnen je meer vertellen.
payment-decline-insufficient-funds = Er staat niet genoeg geld op de rekening. Misschien lukt het met een andere kaart of rekening.
payment-decline-limit-exceeded = Het bedrag is hoger dan de limiet van je kaart of rekening. Je bank kan de limiet verhogen.
payment-decline-expired = De kaart of de rekening is niet meer geldig. Gebruik een andere.
payment-decline-not-authenticated = De bank kon niet vaststellen dat jij het was. Probeer het opnieuw en bevestig de betaling in de app van je bank.
payment-decline-suspected-fraud = Je bank heeft de betaling tegengehouden om je te beschermen. Bel je bank, of gebruik een andere kaart.
payment-decline-unavailable = Je bank of de aanbieder was niet bereikbaar. Probeer het zo meteen opnieuw.

## The page that plays the provider

sandbox-captured = Ontvangen
sandbox-refunded = Terugbetaald
sandbox-challenge = Deze pagina speelt je bank, die vraagt of jij het bent. Er gaat geen geld om. Bepaal wat de bank vaststelt.
sandbox-reason = Reden van weigering
sandbox-reason-declined = Geen reden opgegeven
sandbox-reason-insufficient-funds = Te weinig geld
sandbox-reason-limit-exceeded = Boven de limiet
sandbox-reason-expired = Kaart niet meer geldig
sandbox-reason-not-authenticated = Identiteit niet bevestigd
sandbox-reason-suspected-fraud = Verdenking van fraude
sandbox-reason-unavailable = Bank niet bereikbaar
sandbox-others = Wat er nog kan gebeuren
sandbox-others-intro = Wat aanbieders doen op hun slechte dagen. De winkel moet er elke keer goed uitkomen.
sandbox-expire = De tijd laten verlopen
sandbox-less = De helft van het bedrag betalen
sandbox-more = Anderhalf keer het bedrag betalen
sandbox-late = Toch betalen, te laat
sandbox-twice = Nog een keer betalen
sandbox-dispute = De betaling bij de bank betwisten
sandbox-win = De bank geeft de winkel gelijk
sandbox-lose = De bank geeft de koper gelijk
sandbox-again = De laatste webhook opnieuw sturen
sandbox-backwards = Alle webhooks sturen, de nieuwste eerst
sandbox-times = Hoe vaak die opnieuw wordt gestuurd
sandbox-hold = De webhook tegenhouden
