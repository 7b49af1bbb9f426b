### Vad som gick fel och vad man gör nu. Lugnt, utan skuld, utan tekniska ord.

error-not-found-title = Den här sidan finns inte
error-not-found-text = Adressen kan vara gammal eller felskriven. Allt vi har börjar på startsidan.
error-product-not-found-title = Den här produkten har vi inte
error-product-not-found-text = Den kan vara slutsåld för gott, eller så är adressen felskriven. Kanske faller något annat dig i smaken.
error-collection-not-found-title = Den kategorin finns inte
error-collection-not-found-text = Adressen kan vara gammal eller felskriven. Allt vi har börjar på startsidan.
error-order-not-found-title = Vi hittar inte den här beställningen
error-order-not-found-text = Öppna länken i ditt bekräftelsemejl en gång till, i sin helhet.
error-internal-title = Något gick fel hos oss
error-internal-text = Det är inte ditt fel, och inget har dragits. Din varukorg är i tryggt förvar. Försök igen om en stund.
error-back-home = Till startsidan

error-title = Det gick inte

error-forbidden = Begäran kom från en annan webbplats, så vi utförde den inte. Använd knapparna på våra sidor.
error-too-large = Det var mer text än vi kan ta emot. Korta ner den.
error-bad-request = Vi kunde inte läsa begäran. Gå tillbaka och försök igen.
error-internal = Något gick fel hos oss. Inget har ändrats. Försök igen om en stund.
error-busy = Det är mycket på gång just nu. Inget har ändrats. Försök igen om en stund.

error-quantity = Välj ett antal mellan 1 och 99.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Den här produkten är slutsåld.
        [one] Bara { NUMBER($available) } finns kvar. Välj ett mindre antal.
       *[other] Bara { NUMBER($available) } finns kvar. Välj ett mindre antal.
    }
error-unknown-sku = Den här produkten har vi inte, eller inte längre.
error-cart-full = Du har 50 olika varor i varukorgen, och fler får inte plats. Beställ de här först.
error-not-in-cart = Den här varan ligger inte längre i din varukorg.
error-cart-empty = Din varukorg är tom, så det finns inget att beställa.
error-cart-changed = Priser eller lager har ändrats sedan du såg summan. Titta på beställningen en gång till innan du beställer.
error-unknown-market = Vi har ingen butik för det landet. Välj ett land ur listan.
error-unknown-language = Det språket talar vi inte än. Välj ett språk ur listan.
error-unknown-currency = Vi kan inte visa priser i den valutan. Välj en valuta ur listan.
error-method-not-allowed = Den här adressen tar bara emot formulär. Gå tillbaka och använd knappen på sidan.
error-payment-unavailable = Betalningen kunde inte påbörjas. Din beställning gäller; försök igen om en stund eller betala på ett annat sätt.
error-payment-closed = Den här betalningen är redan avslutad eller har gått ut. På beställningens sida ser du hur det står till.
