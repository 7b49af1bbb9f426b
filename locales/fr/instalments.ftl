### Payer en plusieurs fois : les plans à la caisse et celui d’une commande.

instalments-legend = Comment souhaitez-vous répartir le paiement ?
instalments-whole = En une fois : { MONEY($total) }
# $days : jours après la commande, 1 ou plus.
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } après { NUMBER($days) } jour
       *[other] { MONEY($total) } après { NUMBER($days) } jours
    }
# Toutes les échéances sont égales. $count : leur nombre, 2 ou plus.
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } échéance de { MONEY($each) }
       *[other] { NUMBER($count) } échéances de { MONEY($each) }
    }
# La première échéance est un peu plus élevée. $others : le nombre des autres, 1 ou plus.
instalments-first =
    { NUMBER($others) ->
        [one] D’abord { MONEY($first) }, puis { NUMBER($others) } échéance de { MONEY($each) }
       *[other] D’abord { MONEY($first) }, puis { NUMBER($others) } échéances de { MONEY($each) }
    }
instalments-free = Sans intérêts, { MONEY($total) } au total
# $monthly, $yearly : taux déjà écrits : « 1,99 % ».
instalments-rate = Avec { $monthly } d’intérêts par mois, { MONEY($total) } au total. Taux annuel effectif global (TAEG) : { $yearly }
instalments-monthly = Une échéance par mois, la première un mois après la commande.
# $days : jours d’une échéance à la suivante, 1 ou plus.
instalments-days =
    { NUMBER($days) ->
        [one] La première échéance à la commande, puis une chaque jour.
       *[other] La première échéance à la commande, puis une tous les { NUMBER($days) } jours.
    }
instalments-credit-notice = Attention ! Emprunter de l’argent coûte de l’argent. Ce plan est un crédit et coûte { MONEY($interest) } de plus que le paiement en une fois. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.
total-interest = Intérêts
total-with-interest = Total avec intérêts
order-instalments = Payé en plusieurs fois
requirement-payment-plan-unavailable = Cette répartition ne s’applique pas à votre commande. Veuillez en choisir une autre.
