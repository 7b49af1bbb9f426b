### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

# Opens the field, in the cart and at the checkout.
promotion-code = Rabattcode
# The label of the field.
promotion-code-label = Code
promotion-apply = Einlösen
promotion-remove = Entfernen
# What screen readers say for the button “Entfernen”. $code: the code.
promotion-remove-code = Entfernen: Code { $code }
# Stands under the code that was entered.
promotion-counts = Dieser Code gilt.
# Said by screen readers.
promotion-removed = Der Code ist entfernt.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Willkommen
promotion-name-thanks = Danke
promotion-name-post = Portofrei
promotion-name-table = Gedeckter Tisch
# In place of the name of a promotion that has neither a name here nor a code.
promotion-unnamed = Aktion

## Lines of the sum

# $name: the promotion.
total-discount = Rabatt: { $name }
# $name: the promotion. $percent: a percentage, already written: “10 %”.
total-discount-percent = { $name }, { $percent } Rabatt
# In place of total-shipping where a promotion makes delivery free. $name: the promotion.
total-shipping-promotion = Lieferung: { $name }
# In the cart where no sum down to a door is known.
total-after-discount = Nach Abzug des Rabatts

## Why a code takes nothing off

promotion-refused-unknown = Diesen Code kennen wir nicht. Bitte prüfen Sie die Schreibweise.
# $day: its first day.
promotion-refused-not-yet = Dieser Code gilt ab { DATE($day) }.
promotion-refused-ended = Dieser Code ist abgelaufen.
promotion-refused-market = Dieser Code gilt nicht in diesem Land.
promotion-refused-currency = Dieser Code gilt nicht in dieser Währung.
promotion-refused-goods = Dieser Code gilt für nichts in Ihrem Warenkorb.
# $missing: an amount. An amount may end with a full stop of its own, so that no sentence ends with one.
promotion-refused-minimum = Noch { MONEY($missing) }, dann gilt dieser Code.
promotion-refused-used-up = Dieser Code ist schon so oft eingelöst worden, wie es möglich war.
