### The page about delivery. Every figure comes from the shop’s settings.

# .slug: the last part of the page’s address, lower-case words joined by hyphens.
# .description: for search engines, up to 155 letters.
page-delivery = Entrega e frete
    .slug = entrega
    .description = Onde entregamos, quanto custa, quanto tempo leva, quais impostos são devidos e o que fazer se algo chegar quebrado.
page-delivery-intro = Peças feitas à mão viajam bem quando são bem embaladas. Veja quanto custa, quanto tempo leva e quem paga o quê.

# Each part has a heading, .title.
# $countries: a list of countries, already written.
page-delivery-countries = Com o país que você escolheu, entregamos aqui: { $countries }.
    .title = Onde entregamos
page-delivery-countries-ww = Com a escolha que você fez, entregamos em todos os países que não têm página própria na loja.
page-delivery-countries-other = Para qualquer outro país, mude o país no alto da página. Preços, impostos e formas de pagamento mudam junto.

page-delivery-cost = O que conta é o pacote com a embalagem. Veja quanto custa cada forma de envio, conforme o peso.
    .title = Quanto custa

# $min, $max: working days until arrival.
page-delivery-days = Seu pacote chega { NUMBER($min) } a { NUMBER($max) } dias úteis depois que recebemos o pagamento; se você paga na entrega, depois do pedido.
    .title = Quanto tempo leva

# The same where soonest and latest are one. $days: working days until arrival.
page-delivery-days-exact =
    { NUMBER($days) ->
        [one] Seu pacote chega { NUMBER($days) } dia útil depois que recebemos o pagamento; se você paga na entrega, depois do pedido.
       *[other] Seu pacote chega { NUMBER($days) } dias úteis depois que recebemos o pagamento; se você paga na entrega, depois do pedido.
    }

page-delivery-taxes = O imposto aparece junto de cada preço e no total, antes de você finalizar a compra.
    .title = Impostos e alfândega
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19%”.
page-delivery-taxes-included = Os preços incluem { $rate } de { $tax }.
page-delivery-taxes-added = Ao total somam-se { $rate } de { $tax }, antes de você finalizar a compra.
# Where the shop collects what is due at the border.
page-delivery-taxes-import = Quando há impostos e taxas de importação, eles já estão no total, antes de você finalizar a compra. Nós os pagamos à alfândega por você, e a transportadora não cobra nada disso na sua porta.
# Where the shop does not know what is due at the border.
page-delivery-taxes-none = Não somamos impostos aos nossos preços. A alfândega pode cobrar impostos e taxas de importação quando o pacote chegar; quem recolhe de você é a transportadora. Não temos como saber o valor de antemão, por isso não prometemos nenhum.
# Where the countries of the page have rules of their own each.
page-delivery-taxes-by-address = O que é devido depende do destino do pacote. Depois que você informa o endereço, os impostos e taxas de importação aparecem no total, antes de você finalizar a compra. Quando não os conhecemos, avisamos; nesse caso, a transportadora pode cobrá-los na sua porta.

page-delivery-damaged = Avise logo e mande uma foto da peça e do pacote. Enviamos outra ou devolvemos seu dinheiro, como você preferir. Seus direitos pela lei continuam valendo.
    .title = Se algo chegar quebrado

page-delivery-demo = Esta é uma loja de demonstração: nada é enviado, então nada pode quebrar.
