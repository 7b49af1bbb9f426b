### Taxas de câmbio: o acréscimo, o pagamento sem conversão e as taxas antigas demais.

# $markup: um percentual já escrito: “2,5%”. $source: quem publica a taxa. Vem depois de rate-note.
rate-markup = São { $markup } acima da cotação publicada por { $source }.

# $asked, $shown: códigos de moedas.
rate-refused = No momento, não é possível mostrar os preços em { $asked }, porque nossa taxa de câmbio está antiga demais. Você os vê em { $shown } até haver uma nova.
rate-refused-order = Enquanto não houver uma nova taxa de câmbio, não é possível calcular o frete, e você não pode fazer pedidos. Seu carrinho fica guardado.

in-base-amount = Sem conversão: { MONEY($amount) }

# $currency: o código de uma moeda. O texto de um botão.
in-base-pay = Pagar em { $currency }: { MONEY($amount) }
