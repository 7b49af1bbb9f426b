### Pengar som inte stämmer med beställningen: en del, för mycket eller för sent. På beställningens sida.

money-part-arrived = { MONEY($arrived) } har kommit in; { MONEY($missing) } saknas fortfarande. Betala resten senast { $expires }. Kommer den inte in i tid får du tillbaka det som kommit.
money-goes-back = { MONEY($amount) } av din betalning går tillbaka till dig, samma väg som den kom. Beroende på din bank kan det ta några dagar.
money-came-in-vain = Beställningen blev inte av: betalningen kom för sent, eller så kom inte hela. Det som kommit in går tillbaka till dig.
