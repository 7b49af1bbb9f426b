help-search = Zoek in de antwoorden
    .placeholder = Wat wil je weten?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } antwoord op ‘{ $words }’
   *[other] { NUMBER($count) } antwoorden op ‘{ $words }’
}
help-nothing = Er is nog geen antwoord op ‘{ $words }’. Hier zijn ze allemaal.
help-all = Alle antwoorden
help-else = Staat het er niet bij? Schrijf ons:

fact-business = Koop je voor een bedrijf in de EU, vul dan bij het afrekenen het btw-nummer in. Komen de spullen uit een andere lidstaat en is het nummer bevestigd, dan bestel je zonder btw en draagt je bedrijf die zelf af.
fact-held-quote = { NUMBER($minutes) ->
    [one] Het bedrag dat je bij het afrekenen ziet, geldt { NUMBER($minutes) } minuut, wat prijzen en wisselkoersen intussen ook doen.
   *[other] Het bedrag dat je bij het afrekenen ziet, geldt { NUMBER($minutes) } minuten, wat prijzen en wisselkoersen intussen ook doen.
}
