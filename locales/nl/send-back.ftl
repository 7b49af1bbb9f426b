### Spullen die teruggaan.

send-back-open-withdrawal = Contract hier herroepen
send-back-open-voluntary = Iets terugsturen

send-back-title-withdrawal = Contract herroepen
send-back-title-voluntary = Iets terugsturen
send-back-lede = Kies wat er teruggaat. Er wordt niets verstuurd voordat je het op de volgende pagina hebt bekeken en bevestigd.
send-back-until = Dit kan tot en met { DATE($day) }.
send-back-until-open = Je bedenktijd begint als alles is aangekomen. Je hoeft daar niet op te wachten.
send-back-pieces = Stuks die teruggaan, van { NUMBER($left) }
send-back-reason = Waarom?
send-back-no-reason = Zeg ik liever niet
send-back-changed-mind = Ik heb me bedacht
send-back-does-not-fit = Het past niet
send-back-not-as-shown = Het is niet zoals getoond
send-back-damaged = Het is beschadigd of werkt niet
send-back-wrong-thing = Ik kreeg iets anders dan besteld
send-back-instead = Wat wil je in plaats daarvan?
send-back-money = Mijn geld terug
send-back-exchange-for = Ruilen voor { $options }
send-back-not-digital = Een bestand blijft van jou: zodra het te downloaden is, kan het niet meer terug.
send-back-next = Verder

send-back-check = Bekijken en bevestigen
send-back-statement-withdrawal = Ik herroep het contract over deze spullen uit bestelling { $number } van { DATE($day) }:
send-back-statement-voluntary = Ik stuur deze spullen uit bestelling { $number } van { DATE($day) } terug:
send-back-pictures = Foto’s van wat er mis is (niet verplicht)
send-back-pictures-hint = Hooguit { NUMBER($most) } foto’s als JPEG, PNG of WebP, elk { NUMBER($size) } MB. Alleen jij en wij zien ze; waar ze gemaakt zijn, halen we uit het bestand.
send-back-pictures-kept = Deze foto’s gaan mee:
send-back-picture = Je foto { NUMBER($number) }
send-back-picture-out = Deze foto weglaten
send-back-mail-to = Je krijgt meteen een bevestiging op { $email }.
send-back-change = Iets wijzigen
send-back-confirm-withdrawal = Herroeping bevestigen
send-back-confirm-voluntary = Retour bevestigen
send-back-back-title = Wat je terugkrijgt
send-back-sum = Je krijgt terug
send-back-interest = Rente over termijnen die nog komen
send-back-tax = Daarvan is { MONEY($amount) } belasting die in de prijs zat.
send-back-kept = { $charges }: dat ging naar de staat, en die houdt het als spullen teruggaan. Deze { MONEY($amount) } krijg je niet terug.
send-back-door-claim = Wat je aan de deur betaalde, ging naar de staat en de bezorger, niet naar ons. De douane van jouw land betaalt heffingen terug voor spullen die het land weer verlaten: vraag dat daar aan voordat je het pakket verstuurt.
send-back-door-lost = Wat je aan de deur betaalde, ging naar de staat en de bezorger, niet naar ons. De douane van jouw land betaalt geen heffingen terug voor geretourneerde spullen.
send-back-door-ask = Wat je aan de deur betaalde, ging naar de staat en de bezorger, niet naar ons. Vraag de douane van jouw land of heffingen voor geretourneerde spullen worden terugbetaald.
send-back-outward = Van de verzending betalen we terug wat de standaardverzending had gekost.
send-back-when = Het geld gaat terug zoals je hebt betaald, zodra het pakket bij ons is.

error-return-closed = Van deze bestelling kan niets terug, of niet meer.
error-return-nothing = Kies minstens één stuk.
error-return-pieces = Niet alles hiervan kan terug. Kijk de lijst nog eens na.
error-picture-large = Een foto is te groot. Kies er een van hooguit { NUMBER($size) } MB, of maak hem opnieuw met een lagere resolutie.
error-picture-unreadable = Een bestand is geen foto die we kunnen openen. Kies een JPEG, PNG of WebP.
error-pictures-many = Er is plaats voor { NUMBER($most) } foto’s. De eerste blijven bewaard; bekijk ze en bevestig.

send-back-heading = Je retouren
send-back-number = Retour { $number }
send-back-asked = Bevestigd op { $moment }.
send-back-send-to = Stuur het pakket naar
send-back-how = Pak alles net zo goed in als het kwam, doe er een briefje met het nummer { $number } bij en stuur het snel op. Bewaar het verzendbewijs tot je geld er is.
send-back-arrived = Aangekomen op { $moment }. We kijken het na.
send-back-refunded = Teruggenomen op { $moment }. Je geld is onderweg.
send-back-taken = Teruggenomen op { $moment }.
send-back-refused = Op { $moment } hebben we besloten dit niet terug te nemen.
send-back-set-aside = Wat je in plaats daarvan wilt, ligt voor je klaar.
send-back-replaced = Wat je in plaats daarvan wilt, is verstuurd op { $moment }.

email-return-withdrawal-subject = Je herroeping van bestelling { $number }
email-return-withdrawal-body = we hebben je herroeping ontvangen. Je verklaarde dit op { $moment }, in deze woorden.
email-return-voluntary-subject = Je retour van bestelling { $number }
email-return-voluntary-body = we hebben je retour ontvangen. Je bevestigde die op { $moment }, in deze woorden.
email-return-refused-subject = Over je retour van bestelling { $number }
email-return-refused-body = we kunnen niet terugnemen wat je wilde terugsturen.
