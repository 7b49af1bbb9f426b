### Money that does not fit the order: a part, more than was asked for, or too late. On the order page.

money-part-arrived = Abbiamo ricevuto { MONEY($arrived) }; l’importo che manca è { MONEY($missing) }, da pagare entro questo termine: { $expires }. Se non arriva in tempo, ti restituiamo quello che abbiamo ricevuto.
money-goes-back = Ti restituiamo { MONEY($amount) } del tuo pagamento, con lo stesso mezzo con cui hai pagato. A seconda della banca può volerci qualche giorno.
money-came-in-vain = L’ordine è stato annullato: il pagamento è arrivato troppo tardi o non per intero. Ti restituiamo quello che è arrivato.
