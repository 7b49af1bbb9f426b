### Ways of shipping: their names, what is said about them, and what is not paid with the order.

## At the checkout and in the cart

# .hint: how it travels, said plainly and without praise.
shipping-low-emission = Baixa emissão
    .hint = Por trem e estrada, nunca de avião. Demora um pouco mais.
shipping-sea = Por navio
    .hint = De navio, nunca de avião. Para o que pode esperar.
# Under a way of shipping whose duty and tax the shop does not collect.
shipping-duty-at-door = Você paga os impostos e taxas de importação à transportadora quando o pacote chegar.
# Why a way cannot be picked. $weight: the most it takes, already written: “30 kg”.
shipping-too-heavy = Aceita pacotes de até { $weight }
shipping-no-route = Não atende este endereço
# In the cart, where nothing carries what is in it. $weight as above.
shipping-nothing-so-heavy = É pesado demais para um só pedido: nossas transportadoras aceitam até { $weight }. Faça mais de um pedido, por favor.
shipping-nothing-there = Nenhuma de nossas transportadoras leva o que está no seu carrinho até o seu país.
# In the cart. $amount: how much is missing until delivery costs nothing.
shipping-missing-for-free = Faltam { MONEY($amount) } para o frete grátis.

## On the page about delivery

# One line for each weight. $weight: already written: “5 kg”.
shipping-up-to = Até { $weight }: { MONEY($price) }
# Under the name of a way. $volume, $weight: already written: “5,000 cm³”, “1 kg”.
shipping-by-volume = O que é grande e leve conta pelo tamanho: { $volume } equivalem a { $weight }.
# $above: a price. $share: already written: “1%”.
shipping-insurance = Produtos que custam mais de { MONEY($above) } são segurados; o seguro custa { $share } do preço.
# $ways: names of ways of shipping, already written: “By sea”.
shipping-taxes-at-door = Com o envio “{ $ways }”, você paga os impostos e taxas de importação à transportadora quando o pacote chegar. Antes do pedido, dizemos quanto é, aproximadamente. A transportadora pode cobrar também uma taxa própria.
# A weight and a volume in the units of the market.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } pol³

## Sums of which a part is paid at the door

# As landed-cost, where a part of it is an estimate.
landed-cost-about = Na sua porta: cerca de { MONEY($amount) }
# In place of landed-promise, where the shop does not pay at the border and nothing seems to be due there.
landed-nothing-expected = Pelo que sabemos, nada é devido quando o pacote chegar. Se for, a transportadora vai cobrar de você.
# In place of total-due, where something is paid to the carrier later.
total-with-order = A pagar no pedido
# The sum of what is paid with the order and what is paid to the carrier.
total-about = No total, cerca de
