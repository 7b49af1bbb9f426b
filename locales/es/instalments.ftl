### Paying in parts: the plans at the checkout, and the plan of an order.

instalments-legend = ¿Cómo quieres fraccionar el pago?
instalments-whole = Todo de una vez: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } al cabo de { NUMBER($days) } día
       *[other] { MONEY($total) } al cabo de { NUMBER($days) } días
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } plazo de { MONEY($each) }
       *[other] { NUMBER($count) } plazos de { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] Primero { MONEY($first) }, después { NUMBER($others) } plazo de { MONEY($each) }
       *[other] Primero { MONEY($first) }, después { NUMBER($others) } plazos de { MONEY($each) }
    }
instalments-free = Sin intereses, { MONEY($total) } en total
# TAE, the term of Spanish consumer credit law.
instalments-rate = Con un interés mensual del { $monthly }, { MONEY($total) } en total. Tasa anual equivalente (TAE): { $yearly }
instalments-monthly = Un plazo al mes, el primero un mes después de hacer el pedido.
instalments-days =
    { NUMBER($days) ->
        [one] El primer plazo con el pedido, después uno cada día.
       *[other] El primer plazo con el pedido, después uno cada { NUMBER($days) } días.
    }
instalments-credit-notice = ¡Atención! Tomar dinero prestado cuesta dinero. Este plan es un préstamo y cuesta { MONEY($interest) } más que pagar de una vez. Elígelo solo si puedes pagar todos los plazos a tiempo.
total-interest = Intereses
total-with-interest = Total con intereses
order-instalments = Pago a plazos
requirement-payment-plan-unavailable = Esta forma de fraccionar el pago no es posible para tu pedido. Elige otra, por favor.
