### Money that does not fit the order: a part, more than was asked for, or too late. On the order page.

money-part-arrived = We hebben { MONEY($arrived) } ontvangen; { MONEY($missing) } ontbreekt nog. De rest betalen kan tot: { $expires }. Komt die niet op tijd, dan krijg je terug wat er is binnengekomen.
money-goes-back = Van je betaling krijg je { MONEY($amount) } terug, op dezelfde manier als je hebt betaald. Afhankelijk van je bank kan dat enkele dagen duren.
money-came-in-vain = De bestelling is vervallen: de betaling kwam te laat of niet volledig. Wat is binnengekomen, krijg je terug.
