### Trocar de país com itens no carrinho

move-title = Antes de trocar de país
move-lede = Seu carrinho foi calculado para: { $from }. Veja o que muda para: { $to }.
move-unavailable = Indisponível
move-fewer =
    { NUMBER($available) ->
        [one] Disponível: { NUMBER($available) }
       *[other] Disponíveis: { NUMBER($available) }
    }
move-methods-lost = Deixa de ser possível: { $methods }
move-methods-gained = Passa a ser possível: { $methods }
move-confirm = Trocar de país: { $to }
move-stay = Manter: { $from }
