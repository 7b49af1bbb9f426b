### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

promotion-code = Kortingscode
promotion-code-label = Code
promotion-apply = Toepassen
promotion-remove = Verwijderen
promotion-remove-code = Code { $code } verwijderen
promotion-counts = Deze code is geldig.
promotion-removed = De code is verwijderd.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Welkom
promotion-name-thanks = Bedankt
promotion-name-post = Gratis bezorging
promotion-name-table = Een volle tafel
promotion-unnamed = Actie

## Lines of the sum

total-discount = Korting: { $name }
total-discount-percent = { $name }, { $percent } korting
total-shipping-promotion = Bezorging: { $name }
total-after-discount = Na de korting

## Why a code takes nothing off

promotion-refused-unknown = Deze code kennen we niet. Controleer hoe je hem hebt geschreven.
promotion-refused-not-yet = Deze code geldt vanaf { DATE($day) }.
promotion-refused-ended = Deze code is verlopen.
promotion-refused-market = Deze code geldt niet in dit land.
promotion-refused-currency = Deze code geldt niet in deze valuta.
promotion-refused-goods = Deze code geldt voor geen van de artikelen in je winkelwagen.
promotion-refused-minimum = Nog { MONEY($missing) } en deze code geldt.
promotion-refused-used-up = Deze code is al zo vaak gebruikt als mogelijk was.
