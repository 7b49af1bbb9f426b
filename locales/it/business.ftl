### Buying for a company in the European Union: its VAT number, and the reverse charge.

checkout-company = Acquisti per un’azienda?
vat-number = Partita IVA
vat-number-hint = Con le lettere del suo paese, per esempio { $example }. Quando il VIES, il registro dell’Unione europea, l’avrà confermata, consegneremo senza IVA e l’IVA sarà assolta dalla tua azienda.
vat-number-confirmed = Il VIES ha confermato questo numero: non addebitiamo l’IVA.
vat-number-taxed-here = Il VIES ha confermato questo numero. L’IVA si applica comunque, perché la merce parte dal paese della tua partita IVA.
vat-number-unanswered = Al momento il VIES non risponde, quindi addebitiamo l’IVA. Lo interrogheremo di nuovo quando aggiorni questa pagina o ordini.
requirement-vat-number-invalid = Questo non sembra un numero di partita IVA. Controllalo, per esempio { $example }, oppure lascia vuoto il campo.
requirement-vat-number-unconfirmed = Il VIES non riconosce questo numero per gli scambi all’interno dell’Unione europea. Controllalo, oppure lascia vuoto il campo e acquista con IVA.

total-tax-reversed = { $tax } { $rate } (inversione contabile)
reverse-charge-goods = Inversione contabile (reverse charge). Cessione intracomunitaria non imponibile, articolo 138 della direttiva 2006/112/CE: debitore dell’IVA è il destinatario.
reverse-charge-services = Inversione contabile (reverse charge), articoli 44 e 196 della direttiva 2006/112/CE: debitore dell’IVA è il destinatario.

order-vat-number = Partita IVA { $number }
order-vat-unanswered = Partita IVA { $number }. Al momento dell’ordine il VIES non rispondeva, quindi l’IVA è stata addebitata.
