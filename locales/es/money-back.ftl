### Money that does not fit the order: a part, more than was asked for, or too late. On the order page.

money-part-arrived = Hemos recibido { MONEY($arrived) }; queda pendiente un importe de { MONEY($missing) } que debes pagar antes de esta fecha: { $expires }. Si no llega a tiempo, te devolvemos lo que hayamos recibido.
money-goes-back = Te devolvemos { MONEY($amount) } de tu pago por la misma vía por la que pagaste. Según tu banco, puede tardar unos días.
money-came-in-vain = El pedido se canceló: el pago llegó tarde o no llegó completo. Te devolvemos lo que llegó.
