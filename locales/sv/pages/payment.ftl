title = Betalsätt
description = Vilka betalsätt som finns där du bor, vad som dras och när, och vem som ser ditt kortnummer.
slug = betalsätt
intro = Du betalar på det sätt som är vanligt där du bor. Kassan visar vilka betalsätt som passar din beställning.
footer = Betalsätt

text-1 = Vad du kan välja
    .text =
        { $payment-methods }

text-2 = Vad du betalar
    .text =
        Summan i kassan är den summa vi drar, med frakt och med den skatt och tull som vi tar ut. Det vi inte tar ut anges också där.

        Inget dras innan du beställer.

text-3 = Ditt kortnummer
    .text = Du skriver in det hos betaltjänsten, inte i vår butik. Vi ser det aldrig.
    .link = page:returns
