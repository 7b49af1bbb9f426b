### Pagamento parcelado: as opções na finalização da compra e a de um pedido.

instalments-legend = Em quantas vezes você quer pagar?
instalments-whole = À vista: { MONEY($total) }
# $days: dias depois do pedido, 1 ou mais.
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } depois de { NUMBER($days) } dia
       *[other] { MONEY($total) } depois de { NUMBER($days) } dias
    }
# Todas as parcelas são iguais. $count: quantas, 2 ou mais.
instalments-equal = { NUMBER($count) }x de { MONEY($each) }
# A primeira parcela é um pouco maior. $others: quantas são as outras, 1 ou mais.
instalments-first = Primeira parcela de { MONEY($first) } e mais { NUMBER($others) } de { MONEY($each) }
instalments-free = Sem juros, total de { MONEY($total) }
# $monthly, $yearly: taxas já escritas: “1,99%”.
instalments-rate = Com juros de { $monthly } ao mês, total de { MONEY($total) }. Taxa efetiva anual: { $yearly }
instalments-monthly = Uma parcela por mês, a primeira um mês depois do pedido.
# $days: dias de uma parcela à seguinte, 1 ou mais.
instalments-days =
    { NUMBER($days) ->
        [one] A primeira parcela no pedido, depois uma por dia.
       *[other] A primeira parcela no pedido, depois uma a cada { NUMBER($days) } dias.
    }
instalments-credit-notice = Atenção: crédito custa dinheiro. Este parcelamento é um empréstimo e custa { MONEY($interest) } a mais do que pagar à vista. Escolha-o só se puder pagar cada parcela em dia.
total-interest = Juros
total-with-interest = Total com juros
order-instalments = Pagamento parcelado
requirement-payment-plan-unavailable = Este parcelamento não vale para o seu pedido. Escolha outro.
