address-change-link = Ändra adressen
address-change-title = Ändra leveransadressen
address-change-lede = Så länge inget är packat kan du ändra vart beställningen går. Du ser vad det kostar innan något ändras.
address-change-check = Kontrollera den nya adressen
address-change-before = Till den nuvarande adressen
address-change-after = Till den nya adressen
address-change-same = Summan är densamma.
address-change-back = Till den nya adressen kostar din beställning { MONEY($amount) } mindre. Beloppet går tillbaka samma väg som du betalade.
address-change-already = Din beställning går redan till den här adressen.
address-change-dearer = Till den här adressen skulle din beställning kosta { MONEY($amount) } mer, och det går inte att lägga till i efterhand. Inget har ändrats. Du kan avbeställa och beställa igen med den nya adressen.
address-change-sum-fixed = Till den här adressen skulle din beställning kosta ett annat belopp, och betalningen är redan på väg. Inget har ändrats.
address-change-method = En beställning till den här adressen kan inte betalas med { $method }. Inget har ändrats.
address-change-not-carried = { $shipping } levererar inte till den här adressen. Inget har ändrats.
address-change-asks-more = För den här adressen skulle vi behöva något som inte finns i din beställning, till exempel ett nummer för tullen, ett åldersbevis eller ett momsnummer. Inget har ändrats. Du kan avbeställa och beställa igen med den nya adressen.
address-change-unknown = Vi kan inte räkna ut vad din beställning skulle kosta till den här adressen. Inget har ändrats. Skriv till oss på beställningens sida.

error-order-packed = En del av din beställning är redan packad, så adressen går inte längre att ändra.
error-address-closed = Adressen för den här beställningen går inte längre att ändra här. Skriv till oss på beställningens sida.
error-address-refused = Din beställning kan inte gå till den här adressen. Inget har ändrats.
error-address-shown = Något har ändrats sedan du såg det här. Kontrollera en gång till.
order-event-address-changed = Du ändrade leveransadressen

email-address-changed-subject = Leveransadressen för din beställning { $number } har ändrats
email-address-changed-body = Leveransadressen för din beställning har ändrats. Nedan ser du vart den går nu och vad den kostar.
email-address-changed-back = Din beställning kostar nu { MONEY($amount) } mindre. Beloppet går tillbaka samma väg som du betalade.
email-address-changed-care = Om det inte var du, svara på det här mejlet genast.
