### Exchange rates: the mark-up, paying without conversion, and rates that are too old.

rate-markup = Maggiorazione sul cambio di { $source }: { $markup }.

rate-refused = Al momento non possiamo mostrare i prezzi in { $asked }, perché il nostro cambio è troppo vecchio. Sono in { $shown } finché non ce n’è uno nuovo.
rate-refused-order = Finché non c’è un nuovo cambio non possiamo calcolare la consegna, quindi per ora non si può ordinare nulla. Il carrello resta salvato.

in-base-amount = Senza conversione: { MONEY($amount) }

in-base-pay = Paga in { $currency }: { MONEY($amount) }
