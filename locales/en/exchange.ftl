### Exchange rates: the mark-up, paying without conversion, and rates that are too old.

# $markup: a percentage, already written: “2.5%”. $source: who publishes the rate. Follows rate-note.
rate-markup = This is { $markup } over the rate of { $source }.

# $asked, $shown: currency codes.
rate-refused = Prices cannot be shown in { $asked } at the moment, since our exchange rate is too old. They are in { $shown } until there is a new one.
rate-refused-order = Delivery cannot be priced until there is a new exchange rate, so nothing can be ordered at the moment. Your cart is kept.

in-base-amount = Without conversion: { MONEY($amount) }

# $currency: a currency code. The label of a button.
in-base-pay = Pay in { $currency } instead: { MONEY($amount) }
