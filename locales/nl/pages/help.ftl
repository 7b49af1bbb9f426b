title = Vragen en antwoorden
description = Levering, belasting, betalen, retouren en je gegevens: antwoorden volgens de regels van je land.
slug = vragen
intro = Alles hier geldt voor het land dat je hebt gekozen. Wat daar niet geldt, staat er niet.
footer = Vragen en antwoorden

questions-1 = Levering
    .title-1 = Waar leveren jullie?
    .text-1 = { $delivery-countries }
    .title-2 = Hoe lang duurt de levering?
    .text-2 =
        Gerekend van je bestelling tot aan je deur. De dagen staan op de pagina van elk product en bij het afrekenen.

        { $delivery-days }
    .title-3 = Wat kost de levering?
    .text-3 = { $delivery-methods }
    .title-4 = Wanneer is de levering gratis?
    .text-4 = { $free-delivery }
    .title-5 = Mijn pakket is laat of kapot aangekomen. Wat nu?
    .text-5 = Schrijf ons op de pagina van je bestelling of naar { $merchant-mail }. We zoeken het uit, sturen een ander stuk of geven je geld terug.

questions-2 = Belasting en douane
    .title-1 = Zijn belasting en invoerrechten inbegrepen?
    .text-1 = { $delivery-taxes }
    .title-2 = Waarom wil de douane een nummer van mij?
    .text-2 = { $buyer-numbers }
    .title-3 = Kan ik zonder btw kopen voor mijn bedrijf?
    .text-3 = { $business }
    .title-4 = Kan het bedrag nog veranderen terwijl ik bestel?
    .text-4 = { $held-quote }

questions-3 = Betalen
    .title-1 = Hoe kan ik betalen?
    .text-1 = { $payment-methods }
    .title-2 = Kan ik later betalen?
    .text-2 = { $pay-later }
    .title-3 = Kan ik in termijnen betalen?
    .text-3 =
        Ja. Bij het afrekenen zie je wat elke termijn kost. Je kunt kiezen uit dit aantal termijnen:

        { $pay-in-parts }
    .title-4 = Hoeveel tijd heb ik om te betalen?
    .text-4 =
        Zo lang liggen je spullen klaar. Daarna annuleren we de bestelling en wordt er niets afgeschreven.

        { $time-to-pay }
    .title-5 = Kan ik contant aan de deur betalen?
    .text-5 = { $pay-at-door }
    .title-6 = In welke valuta kan ik prijzen zien?
    .text-6 =
        Kies de valuta bovenaan de pagina. Bij het afrekenen staat welke betaalwijzen die aannemen.

        { $currencies }
    .title-7 = Mijn betaling is mislukt. Wat nu?
    .text-7 = Er is niets afgeschreven. Open de pagina van je bestelling: daar kun je opnieuw betalen, ook op een andere manier.

questions-4 = Retouren en terugbetaling
    .title-1 = Hoe lang kan ik iets terugsturen?
    .text-1 = { $returns }
    .title-2 = Hoe stuur ik iets terug?
    .text-2 = Schrijf ons op de pagina van je bestelling of naar { $merchant-mail } welke stukken terugkomen. We vertellen je waarheen.
    .title-3 = Hoe krijg ik mijn geld terug?
    .text-3 = { $refund-windows }
    .title-4 = Krijg ik invoerrechten en belasting terug?
    .text-4 = { $refund-rules }

questions-5 = Je bestelling
    .title-1 = Waar vind ik mijn bestelling? Heb ik een account nodig?
    .text-1 = Er zijn geen accounts. In de mail over je bestelling staat de link naar haar pagina. Bewaar hem: niemand anders kent hem.
    .title-2 = Ik heb mijn adres verkeerd getypt. Wat nu?
    .text-2 = Schrijf ons meteen op de pagina van je bestelling, met het juiste adres. Zolang er niets is verstuurd, kunnen we het wijzigen.
    .title-3 = Mijn adres past niet in het formulier.
    .text-3 = Kies eerst het land: dan heeft het formulier de regels die de post daar gebruikt. Schrijf je adres zoals het op een brief staat.
    .title-4 = Hoe gebruik ik een kortingscode?
    .text-4 = Vul hem in bij je winkelwagen of bij het afrekenen. Per bestelling telt één code; gaat er niets af, dan staat er waarom.
    .title-5 = Waar zijn mijn downloads?
    .text-5 =
        Op de pagina van je bestelling, zodra die betaald is. Dit zijn bestanden en die worden niet verzonden:

        { $downloads }

questions-6 = Taal en gegevens
    .title-1 = Welke talen spreken jullie?
    .text-1 =
        In deze talen kun je de hele winkel lezen, in elk land. Schrijf ons in een ervan en het antwoord komt in dezelfde.

        { $languages }
    .title-2 = Wat weten jullie van mij?
    .text-2 = { $kept-data }
    .title-3 = Welke cookies gebruiken jullie?
    .text-3 = { $cookies }
    .title-4 = Hoe laat ik mijn gegevens wissen?
    .text-4 = Onderaan de pagina van je bestelling laat ‘Je gegevens’ alles zien wat we ervan bewaren, met een knop om het te wissen.
