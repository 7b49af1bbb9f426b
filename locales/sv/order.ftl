### Beställningen, dess betalning och sidan som spelar betaltjänst.

order-title = Beställning { $number }
order-thanks = Tack för din beställning
order-email-sent = En bekräftelse är på väg till { $email }.
order-keep-link = Spara adressen till den här sidan: här hittar du alltid din beställning.
order-number = Beställningsnummer
order-placed-at = Beställd den { DATE($day) }
order-status-label = Status
order-status-awaiting-payment = Väntar på betalning
    .text = Dina varor är reserverade åt dig. Hur du betalar står nedan.
order-status-paid = Betald
    .text = Betalningen har kommit in. Vi gör i ordning dina varor.
order-status-canceled = Annullerad
    .text = Betalningen kom inte in i tid, så beställningen annullerades. Inget har dragits.
order-canceled-title = Den här beställningen har annullerats
order-steps-label = Hur långt din beställning har kommit
order-step-placed = Beställning
order-step-payment = Betalning
order-step-ready = Färdigställd
order-step-delivery = Leverans
order-lines = Det här har du beställt
order-line-quantity = Antal: { NUMBER($count) }
order-address = Leveransadress
order-shipping = Leveranssätt
order-continue = Tillbaka till butiken

## Betalning

payment-status-label = Betalning
payment-status-created = Betalningen förbereds
payment-status-requires-action = Betalningen väntar på dig
payment-status-captured = Betalningen har kommit in
payment-status-failed = Betalningen nekades
payment-status-canceled = Betalningen avbröts
payment-status-expired = Tiden för att betala har gått ut
payment-status-refunded = Betalningen har återbetalats
payment-status-pending = Betalningen är på väg
payment-status-authorized = Betalningen är godkänd men inte dragen
payment-status-partly-refunded = En del av betalningen har återbetalats
payment-status-disputed = Betalningen är bestriden hos banken

order-pay-title = Så betalar du
pay-amount = Belopp
pay-expires = Betala senast { $when }.
pay-preparing = Betalningen förbereds. Ladda om sidan om en stund.
pay-reload = Ladda om

pay-redirect = Du bekräftar betalningen på betaltjänstens sida ({ $method }) och kommer tillbaka hit.
pay-redirect-button = Till betalningen

pay-voucher-konbini = Gå till en närbutik (konbini), uppge det här numret i kassan eller i terminalen och betala kontant senast { $expires }.
pay-voucher-boleto = Betala med det här numret på en bank, hos ett spelombud eller i din bankapp senast { $expires }. Det kan ta två arbetsdagar innan betalningen når oss.
pay-voucher = Betala med det här numret senast { $expires }.
pay-voucher-number = Betalningsnummer

pay-qr = Skanna koden med din bank- eller betalapp och bekräfta betalningen senast { $expires }.
pay-qr-pix = Skanna koden med bankens app, eller kopiera in den där, och bekräfta betalningen senast { $expires }.
pay-qr-twint = Skanna koden med TWINT-appen och bekräfta betalningen senast { $expires }.
pay-qr-alt = QR-kod med betalningsuppgifterna. Samma uppgifter står nedan som text.
pay-qr-copy = Betalkod att kopiera
pay-qr-open = Öppna betalappen

pay-bank-transfer = För över beloppet till det här kontot. Av referensen ser vi att pengarna kommer från dig.
pay-bank-holder = Kontohavare
pay-bank-iban = IBAN
pay-bank-account = Konto
pay-bank-reference = Referens
pay-bank-scan = Eller skanna koden med din banks app: den fyller i överföringen åt dig.

pay-on-delivery = Ha { MONEY($amount) } kontant till hands när paketet kommer.

pay-again = Försök betala igen
pay-again-hint = Din beställning gäller fortfarande. Du kan betala igen, eller på ett annat sätt.
pay-again-method = Betala på annat sätt

## Testbetalning
## En sida som spelar betaltjänst, så att hela vägen kan provas utan pengar.

sandbox-title = Testbetalning
sandbox-intro = Den här sidan spelar betaltjänst. Inga pengar flyttas. Bestäm hur betalningen ska sluta.
sandbox-order = Beställning
sandbox-method = Betalsätt
sandbox-amount = Belopp
sandbox-approve = Godkänn betalningen
sandbox-decline = Neka betalningen
sandbox-cancel = Gå tillbaka utan att betala
sandbox-play-link = Provkör den här betalningen
sandbox-closed = Den här betalningen är redan avslutad. Det finns inget kvar att bestämma.
