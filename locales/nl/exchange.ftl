### Exchange rates: the mark-up, paying without conversion, and rates that are too old.

rate-markup = Dat is { $markup } boven de koers van { $source }.

rate-refused = We kunnen op dit moment geen prijzen in { $asked } tonen, omdat onze wisselkoers te oud is. Ze staan in { $shown } tot er een nieuwe is.
rate-refused-order = We kunnen de bezorging niet berekenen zolang er geen nieuwe wisselkoers is, dus bestellen kan nu even niet. Je winkelwagen blijft bewaard.

in-base-amount = Zonder omrekening: { MONEY($amount) }

in-base-pay = Betaal in { $currency }: { MONEY($amount) }
