title = Leverans och kostnader
description = Vart vi levererar, vad det kostar, hur lång tid det tar, vilka skatter som gäller och vad du gör om något kommer fram trasigt.
slug = leverans
intro = Saker gjorda för hand klarar resan bra när de är väl packade. Här ser du vad det kostar, hur lång tid det tar och vem som betalar vad.
footer = Leverans och kostnader

text-1 = Vart vi levererar
    .text =
        { $delivery-countries }

        Gäller det ett annat land byter du land högst upp på sidan. Priser, skatter och betalsätt följer med.

text-2 = Vad det kostar
    .text =
        Det som räknas är paketets vikt med förpackning. Här ser du vad varje leveranssätt kostar, efter vikt.

        { $delivery-methods }

text-3 = Skatt och tull
    .text =
        Skatten anges vid varje pris och i summan i kassan.

        { $delivery-taxes }

text-4 = Om något kommer fram trasigt
    .text =
        Hör av dig snart och skicka en bild på varan och på paketet. Vi skickar en ny eller ger pengarna tillbaka, vilket du vill. Dina rättigheter enligt lag påverkas inte.

        Det här är en demobutik: inget skickas, så inget kan gå sönder.
