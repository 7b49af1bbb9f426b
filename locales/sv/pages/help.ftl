title = Frågor och svar
description = Leverans, skatt, betalning, returer och dina uppgifter: svar enligt reglerna i ditt land.
slug = fragor
intro = Allt här gäller landet du har valt. Det som inte gäller där står inte här.
footer = Frågor och svar

questions-1 = Leverans
    .title-1 = Vart levererar ni?
    .text-1 = { $delivery-countries }
    .title-2 = Hur lång tid tar leveransen?
    .text-2 =
        Räknat från din beställning till din dörr. Dagarna står på varje produkts sida och i kassan.

        { $delivery-days }
    .title-3 = Vad kostar leveransen?
    .text-3 = { $delivery-methods }
    .title-4 = När är leveransen gratis?
    .text-4 = { $free-delivery }
    .title-5 = Mitt paket är försenat eller har kommit trasigt. Vad gör jag?
    .text-5 = Skriv till oss på beställningens sida eller till { $merchant-mail }. Vi letar, skickar en ny eller ger pengarna tillbaka.

questions-2 = Skatt och tull
    .title-1 = Ingår skatt och tull?
    .text-1 = { $delivery-taxes }
    .title-2 = Varför vill tullen ha ett nummer av mig?
    .text-2 = { $buyer-numbers }
    .title-3 = Kan jag köpa utan moms till mitt företag?
    .text-3 = { $business }
    .title-4 = Kan summan ändras medan jag beställer?
    .text-4 = { $held-quote }

questions-3 = Betalning
    .title-1 = Hur kan jag betala?
    .text-1 = { $payment-methods }
    .title-2 = Kan jag betala senare?
    .text-2 = { $pay-later }
    .title-3 = Kan jag dela upp betalningen?
    .text-3 =
        Ja. I kassan ser du vad varje del kostar. Du kan välja så här många delar:

        { $pay-in-parts }
    .title-4 = Hur lång tid har jag på mig att betala?
    .text-4 =
        Så länge ligger dina saker reserverade. Sedan avbokar vi beställningen och inget dras.

        { $time-to-pay }
    .title-5 = Kan jag betala kontant vid dörren?
    .text-5 = { $pay-at-door }
    .title-6 = I vilka valutor kan jag se priser?
    .text-6 =
        Välj valuta högst upp på sidan. I kassan står det vilka betalsätt som tar den.

        { $currencies }
    .title-7 = Min betalning gick inte igenom. Vad gör jag?
    .text-7 = Inget har dragits. Öppna beställningens sida: där kan du betala igen, även på ett annat sätt.

questions-4 = Returer och återbetalning
    .title-1 = Hur länge kan jag skicka tillbaka något?
    .text-1 = { $returns }
    .title-2 = Hur skickar jag tillbaka något?
    .text-2 = Skriv till oss på beställningens sida eller till { $merchant-mail } och tala om vilka delar som kommer tillbaka. Vi säger vart.
    .title-3 = Hur får jag tillbaka mina pengar?
    .text-3 = { $refund-windows }
    .title-4 = Får jag tillbaka tull och skatt?
    .text-4 = { $refund-rules }

questions-5 = Din beställning
    .title-1 = Var hittar jag min beställning? Behöver jag ett konto?
    .text-1 = Det finns inga konton. I mejlet om din beställning finns länken till dess sida. Spara den: ingen annan känner till den.
    .title-2 = Jag har skrivit fel adress. Vad gör jag?
    .text-2 = Skriv till oss genast på beställningens sida, med rätt adress. Så länge inget är skickat kan vi ändra den.
    .title-3 = Min adress passar inte i formuläret.
    .text-3 = Välj landet först: då får formuläret de rader som posten där använder. Skriv adressen som den står på ett brev.
    .title-4 = Hur använder jag en rabattkod?
    .text-4 = Skriv in den i varukorgen eller i kassan. En kod gäller per beställning. Drar den inte av något säger sidan varför.
    .title-5 = Var finns mina nedladdningar?
    .text-5 =
        På beställningens sida så snart den är betald. Det här är filer, och inget skickas:

        { $downloads }

questions-6 = Språk och uppgifter
    .title-1 = Vilka språk talar ni?
    .text-1 =
        På de här kan du läsa hela butiken, i alla länder. Skriv till oss på något av dem, så kommer svaret på samma.

        { $languages }
    .title-2 = Vad vet ni om mig?
    .text-2 = { $kept-data }
    .title-3 = Vilka kakor använder ni?
    .text-3 = { $cookies }
    .title-4 = Hur får jag mina uppgifter raderade?
    .text-4 = Längst ner på beställningens sida visar ”Dina uppgifter” allt vi sparar om den, med en knapp som raderar det.
