### Páginas de conteúdo: o que a loja preenche entre as palavras do marketing, e os links para as páginas.

footer-pages = Sobre a loja

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } pol.

fact-delivery-countries = Com o país que você escolheu, entregamos aqui: { $countries }.
fact-delivery-countries-ww = Com a escolha que você fez, entregamos em todos os países que não têm página própria na loja.
fact-delivery-days = Quanto tempo leva
fact-delivery-cost = Quanto custa

fact-taxes-included = Os preços incluem { $rate } de { $tax }.
fact-taxes-added = Ao total somam-se { $rate } de { $tax }, antes de você finalizar a compra.
fact-taxes-import = Quando há impostos e taxas de importação, eles já estão no total, antes de você finalizar a compra. Nós os pagamos à alfândega por você, e a transportadora não cobra nada disso na sua porta.
fact-taxes-none = Não somamos impostos aos nossos preços. A alfândega pode cobrar impostos e taxas de importação quando o pacote chegar; quem recolhe de você é a transportadora. Não temos como saber o valor de antemão, por isso não prometemos nenhum.
fact-taxes-by-address = O que é devido depende do destino do pacote. Depois que você informa o endereço, os impostos e taxas de importação aparecem no total, antes de você finalizar a compra. Quando não os conhecemos, avisamos; nesse caso, a transportadora pode cobrá-los na sua porta.

fact-refund-way = Como o dinheiro volta
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Pelo mesmo caminho, por { NUMBER($days) } dia
   *[other] Pelo mesmo caminho, por { NUMBER($days) } dias
}
fact-refund-to-source = Pelo mesmo caminho
fact-refund-to-account = Em uma conta que você informa

fact-rules-price = Devolvemos o preço do que você manda de volta, com o imposto que recolhemos junto.
fact-rules-inside = Seu pedido não atravessa fronteira aduaneira: não há imposto de importação pago que pudesse voltar.
fact-rules-returned = Do que você nos pagou pela importação, devolvemos também: { $charges }.
fact-rules-kept = Do que foi pago pela importação, isto não volta: { $charges }.
fact-rules-by-country = Se isto volta, depende do seu país: { $charges }.
fact-charge-duty = imposto de importação
fact-charge-import-tax = tributos sobre a importação
fact-charge-fees = taxas da alfândega e da transportadora

fact-merchant-name = Nome
fact-merchant-address = Endereço
fact-merchant-mail = E-mail
fact-merchant-phone = Telefone
fact-merchant-represented-by = Representada por
fact-merchant-register = Registro
fact-merchant-tax = Número de IVA
fact-registration-tax = Número fiscal, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Noruega (VOEC)

fact-kept-what = O quê
fact-kept-time = Por quanto tempo
fact-kept-cart = Seu carrinho e o que você digitou ao finalizar a compra, desde a última mudança
fact-kept-order = Seu pedido: o que você comprou, seu endereço e seu e-mail
fact-kept-order-time = Pelo tempo que a lei nos obriga a guardar nossos livros
fact-kept-number = Um número que a alfândega pede, criptografado, desde o último dia da entrega
fact-kept-account = Uma conta que você informa para um reembolso, criptografada, desde o envio do dinheiro
fact-kept-marks = Rastros de abuso, em forma ilegível: de e-mail, endereço, rede e cartão
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } dia
   *[other] { NUMBER($days) } dias
}

fact-cookie-name = Nome
fact-cookie-use = Para quê
fact-cookie-cart = Reencontra seu carrinho
fact-cookie-count = Mostra quantas peças há nele
fact-cookie-preferences = Sua escolha de país, idioma e moeda
fact-cookie-notice = Uma mensagem para a próxima página
fact-cookie-notice-time = Um minuto
