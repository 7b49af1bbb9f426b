### O que fica ao lado de um preço: quanto era antes e quanto custa cada peça para quem leva mais.

# Dito pelos leitores de tela antes do preço riscado, o de antes da redução.
price-before = Antes:
# Sob um preço reduzido, onde a lei pede. $days: quantos dias antes da redução contam. $price: o menor preço desses dias.
price-lowest =
    { NUMBER($days) ->
        [one] Menor preço do dia anterior à redução: { MONEY($price) }
       *[other] Menor preço dos { NUMBER($days) } dias anteriores à redução: { MONEY($price) }
    }
# Acima de uma pequena tabela: um número de peças e quanto custa cada uma então.
price-tiers = Preço por peça
# A primeira coluna dessa tabela. $count: a partir de quantas peças.
price-tier =
    { NUMBER($count) ->
        [one] a partir de { NUMBER($count) } peça
       *[other] a partir de { NUMBER($count) } peças
    }
