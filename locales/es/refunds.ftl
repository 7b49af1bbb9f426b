### Money that goes back for an order.

refund-given-on = Devuelto el { DATE($day) }

## The mail about it.

email-refunded-subject = Devolución del dinero de tu pedido { $number }
email-refunded-body = Te devolvemos { MONEY($amount) } de tu pedido por la misma vía por la que pagaste. Según tu banco, el dinero puede tardar unos días en llegarte.
