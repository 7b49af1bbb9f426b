### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = Die App Ihrer Bank zeigt einen sechsstelligen Code. Geben Sie ihn hier ein und stimmen Sie der Zahlung danach in der App zu.
pay-code-label = Code aus der App Ihrer Bank
pay-code-hint = Sechs Ziffern
pay-phone = Nennen Sie uns die Nummer des Telefons, mit dem Sie zahlen. Dort werden Sie gefragt, ob Sie zustimmen.
pay-phone-label = Telefonnummer
pay-phone-hint = Die Nummer, mit der Sie bei Ihrer Bank oder Bezahl-App angemeldet sind
pay-answer-button = Weiter
# Said at the field.
error-payment-code = Bitte geben Sie die sechs Ziffern ein, die Ihnen die App Ihrer Bank zeigt.
error-payment-phone = Bitte geben Sie eine Telefonnummer ein: nur Ziffern, bei einer ausländischen Nummer mit + und Landesvorwahl.
error-payment-code-refused = Die Bank nimmt diesen Code nicht an. Vielleicht ist er abgelaufen; bitte geben Sie einen neuen ein.
error-payment-phone-refused = Der Anbieter kennt diese Nummer nicht. Bitte prüfen Sie sie oder geben Sie eine andere ein.
error-payment-silent = Der Anbieter antwortet gerade nicht. Bitte versuchen Sie es gleich noch einmal.

## While the money is on its way

pay-code-agree = Bitte stimmen Sie der Zahlung jetzt in der App Ihrer Bank zu.
# $phone: the last digits of her number.
pay-prompt = Wir haben auf Ihrem Telefon { $phone } angefragt. Bitte stimmen Sie der Zahlung dort zu.
pay-pending = Die Zahlung ist unterwegs. Sie brauchen nichts weiter zu tun; diese Seite und eine E-Mail sagen Ihnen, wann sie angekommen ist.
# How much time is left. $seconds: 0 to 119.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Ihre Zeit läuft gerade ab.
    [one] Sie haben noch eine Sekunde Zeit.
   *[other] Sie haben noch { NUMBER($seconds) } Sekunden Zeit.
}
# $minutes: whole minutes, 2 or more.
pay-left-minutes = { NUMBER($minutes) ->
    [one] Sie haben noch eine Minute Zeit.
   *[other] Sie haben noch { NUMBER($minutes) } Minuten Zeit.
}

## Why the bank said no, and what helps

payment-decline-declined = Ihre Bank oder der Anbieter hat die Zahlung ohne Angabe von Gründen abgelehnt. Dort erfahren Sie mehr.
payment-decline-insufficient-funds = Das Konto ist nicht ausreichend gedeckt. Vielleicht hilft eine andere Karte oder ein anderes Konto.
payment-decline-limit-exceeded = Der Betrag liegt über dem Limit Ihrer Karte oder Ihres Kontos. Ihre Bank kann das Limit anheben.
payment-decline-expired = Die Karte oder das Konto ist nicht mehr gültig. Bitte nehmen Sie eine andere Karte oder ein anderes Konto.
payment-decline-not-authenticated = Die Bank konnte nicht feststellen, dass Sie es sind. Bitte versuchen Sie es noch einmal und bestätigen Sie die Zahlung in der App Ihrer Bank.
payment-decline-suspected-fraud = Ihre Bank hat die Zahlung zu Ihrem Schutz gestoppt. Bitte rufen Sie Ihre Bank an oder nehmen Sie eine andere Karte.
payment-decline-unavailable = Ihre Bank oder der Anbieter war nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.

## The page that plays the provider

sandbox-captured = Eingegangen
sandbox-refunded = Erstattet
sandbox-challenge = Diese Seite spielt Ihre Bank, die fragt, ob Sie es sind. Es fließt kein Geld. Entscheiden Sie, was die Bank feststellt.
# A list of reasons for declining the payment.
sandbox-reason = Grund der Ablehnung
sandbox-reason-declined = Kein Grund angegeben
sandbox-reason-insufficient-funds = Konto nicht gedeckt
sandbox-reason-limit-exceeded = Limit überschritten
sandbox-reason-expired = Karte nicht mehr gültig
sandbox-reason-not-authenticated = Nicht als Inhaberin ausgewiesen
sandbox-reason-suspected-fraud = Verdacht auf Betrug
sandbox-reason-unavailable = Bank nicht erreichbar
# The heading of what happens without the shopper.
sandbox-others = Was sonst noch geschehen kann
sandbox-others-intro = Was Anbieter an schlechten Tagen tun. Der Shop muss jedes Mal richtig damit umgehen.
sandbox-expire = Zeit ablaufen lassen
sandbox-less = Die Hälfte zahlen
sandbox-more = Das Anderthalbfache zahlen
sandbox-late = Trotzdem zahlen, zu spät
sandbox-twice = Noch einmal zahlen
sandbox-dispute = Zahlung bei der Bank beanstanden
sandbox-win = Die Bank gibt dem Shop recht
sandbox-lose = Die Bank gibt der Kundschaft recht
sandbox-again = Letzten Webhook noch einmal senden
sandbox-backwards = Alle Webhooks senden, den neuesten zuerst
sandbox-times = Wie oft er noch einmal gesendet wird
# A box to tick beside a decision.
sandbox-hold = Webhook zurückhalten
