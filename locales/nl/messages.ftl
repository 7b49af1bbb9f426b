message-title = Vragen over deze bestelling
message-lede = Schrijf in de taal van deze pagina. Ons antwoord vind je hier en in je mailbox.
message-from-you = Jij
message-text = Je bericht
message-hint = { NUMBER($most) ->
    [one] Hooguit { NUMBER($most) } teken
   *[other] Hooguit { NUMBER($most) } tekens
}
message-send = Bericht versturen
error-message-empty = Schrijf wat je wilt weten.
error-messages-full = We hebben je laatste berichten nog niet beantwoord. Wacht op ons antwoord voordat je opnieuw schrijft.
error-messages-closed = Je e-mailadres is gewist, dus we kunnen niet meer antwoorden.

email-asked-subject = Vraag over bestelling { $number }
email-asked-body = Er is een bericht over bestelling { $number }. Het is geschreven in deze taal: { $language }.
email-asked-how = Antwoord in dezelfde taal: caravel messages answer { $number } --text-file FILE
email-asked-why = Je krijgt deze mail omdat het colofon van { $shop } je adres noemt.

email-answered-subject = Ons antwoord over je bestelling { $number }
email-answered-body = je hebt iets over je bestelling gevraagd. Dit is ons antwoord:
email-answered-again = Wil je nog iets schrijven, open dan de pagina van je bestelling.
