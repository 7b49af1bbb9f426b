title = Returer och återbetalning
description = Hur du skickar tillbaka något, hur du får pengarna tillbaka och vad som händer med tull och skatt.
slug = returer
intro = Blev det inte som du tänkt dig? Så här skickar du tillbaka det, och det här får du tillbaka.
footer = Returer och återbetalning

steps-1 = Så går det till
    .title-1 = Säg vad som kommer tillbaka
    .text-1 = Öppna sidan för din beställning från bekräftelsemejlet, välj varorna och bekräfta. Du kan också skriva till oss: { $merchant-mail }.
    .title-2 = Packa och skicka
    .text-2 = Packa dem lika väl som när de kom. Vi talar om vart du ska skicka dem.
    .title-3 = Få pengarna
    .text-3 = När de har kommit fram betalar vi tillbaka det du betalade för dem.

text-1 = Hur dina pengar går tillbaka
    .text =
        Det beror på hur du betalade. När tiden som anges här har gått ut ber vi dig om ett konto i stället.

        { $refund-windows }

text-2 = Pris, tull och skatt
    .text =
        { $refund-rules }

questions-1 = Bra att veta
    .title-1 = Hur länge får jag fundera?
    .text-1 =
        { $returns }

        Lagen i ditt land kan ge dig längre tid. De rättigheterna påverkas inte.
    .title-2 = Kan jag skicka tillbaka en del av en beställning?
    .text-2 = Ja. Varje vara räknas med det du betalade för den. Frakten kommer tillbaka med den sista.
