### Kampanjer: fältet för en kod, vad som dras av, och varför en kod inte drar av något.

promotion-code = Rabattkod
promotion-code-label = Kod
promotion-apply = Använd
promotion-remove = Ta bort
promotion-remove-code = Ta bort koden { $code }
promotion-counts = Koden gäller.
promotion-removed = Koden är borttagen.

## Kampanjernas namn. De står i summan.

promotion-name-welcome = Välkommen
promotion-name-thanks = Tack
promotion-name-post = Fri frakt
promotion-name-table = Ett dukat bord
promotion-unnamed = Kampanj

## Rader i summan

total-discount = Rabatt: { $name }
total-discount-percent = { $name }, { $percent } rabatt
total-shipping-promotion = Frakt: { $name }
total-after-discount = Efter rabatt

## Varför en kod inte drar av något

promotion-refused-unknown = Vi känner inte till koden. Kontrollera hur den stavas.
promotion-refused-not-yet = Koden gäller från { DATE($day) }.
promotion-refused-ended = Koden har gått ut.
promotion-refused-market = Koden gäller inte i det här landet.
promotion-refused-currency = Koden gäller inte i den här valutan.
promotion-refused-goods = Koden gäller inte för något i din varukorg.
promotion-refused-minimum = { MONEY($missing) } till, så gäller koden.
promotion-refused-used-up = Koden har använts så många gånger som den kan.
