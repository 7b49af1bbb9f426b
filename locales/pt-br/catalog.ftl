### Home, collections, products.

## Home

home-title = Algumas coisas valem a viagem
home-description = Peças feitas à mão em pequenas oficinas de perto e de longe: no seu idioma e na sua moeda, com frete e impostos às claras.
home-intro = Tigelas, chá, linho e papel de pequenas oficinas de perto e de longe. Contamos no seu idioma quem faz cada peça e dizemos quanto ela custa, entregue na sua porta.
# The button under the introduction; leads to the things below.
home-cta = Ver nossas peças
home-featured = Nossas peças
home-collections = Por categoria
# The name of the part with the three promises, for screen readers.
home-promises-label = Nossos compromissos

home-promises-price-title = O preço até a sua porta
home-promises-price-text = Você vê preço, impostos e frete antes de fechar o pedido. Quando um preço é convertido, dizemos qual é a cotação e de que dia.
home-promises-payment-title = Pague como já está acostumado
home-promises-payment-text = No cartão, pelo banco, na loja de conveniência ou em dinheiro na sua porta: oferecemos o que as pessoas usam onde você mora.
home-promises-language-title = No seu idioma
home-promises-language-text = Da primeira página ao último e-mail. E, seja qual for o país de entrega, você pode ler em qualquer idioma que falamos.

## Collections

# .slug: the last part of the page’s address, lower-case words joined by hyphens.
# .intro: the line under the title. .description: for search engines, up to 155 letters.
collection-tableware = Louças
    .slug = louças
    .intro = Barro com as marcas da mão, feito para o uso de todo dia.
    .description = Tigelas de chá, bules, pratos, canecas e um vaso celadon, feitos à mão em Mashiko, Tokoname, Icheon e no Westerwald.
collection-tea = Chá e café
    .slug = chá-e-café
    .intro = Folhas, grãos e o que os guarda e mói: dez minutos de calma, duas vezes por dia.
    .description = Chá-verde de Yame, café de Sidama, latas de chá de cobre e latão e um moedor de café manual que se conserta.
collection-kitchen = Cozinha
    .slug = cozinha
    .intro = Utensílios bons de segurar, que a gente conserta em vez de jogar fora.
    .description = Uma faca petty de Sakai, uma tábua de oliveira da Provença, uma frigideira de aço carbono das Ardenas: utensílios para todo dia.
collection-textiles = Têxteis
    .slug = têxteis
    .intro = Lã, linho e seda que ficam mais macios com os anos.
    .description = Mantas de merino do Mühlviertel, toalhas de linho dos Vosges, lenços de seda de Lyon e almofadas kilim da planície de Konya.
collection-desk = Escritório
    .slug = escritório
    .intro = Papel e tinta, para uma hora longe das telas.
    .description = Cadernos quadriculados encadernados em Leipzig e canetas-tinteiro torneadas em latão em Pforzheim, para uma hora de calma à escrivaninha.
collection-scent = Aromas
    .slug = aromas
    .intro = Cedro e mel, e uma pequena chama para acompanhar.
    .description = Incenso de cedro da ilha de Awaji e velas de cera de abelha do Alentejo, feitos do que a terra dali dá.
# The leather goods; “carry” is only the name that the shop uses inside.
collection-carry = Couro
    .slug = couro
    .intro = Coisas pequenas de bom couro, mais bonitas daqui a dez anos do que hoje.
    .description = Porta-cartões de couro bridle inglês, cortados e costurados à mão em Walsall, com ponto de seleiro.
collection-sound = Música
    .slug = música
    .intro = Música para dois polegares, e para quem estiver na sala.
    .description = Uma kalimba com dezessete lâminas de aço sobre uma caixa de nogueira, construída e afinada de ouvido no Cabo Oriental.
# Goods that are files: a typeface, a score of music.
collection-digital = Digital
    .slug = digital
    .intro = Feito com o mesmo cuidado, e nada para embrulhar: seu assim que o pagamento é confirmado.
    .description = Uma tipografia e uma partitura, desenhadas e escritas à mão e entregues em arquivos: sem pacote, sem alfândega, sem espera.

# $count: products in the collection.
collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } peça
       *[other] { NUMBER($count) } peças
    }
collection-view-all = Ver tudo
collection-empty = Não há nada aqui no momento.

## Price

# Stands before the lowest price where the variants’ prices differ. $price: an amount.
price-from = a partir de { MONEY($price) }
# $tax: one of the names below. $rate: the tax rate, already written: “19%”.
price-tax-included = Inclui { $rate } de { $tax }
price-tax-excluded = Mais { $rate } de { $tax }, somados ao finalizar a compra
# Under a price where import duty, tax or fees come on top and the shop collects them; about 60 letters.
price-tax-import = Mais encargos de importação, incluídos no total na sua porta
# Under a price where nothing is due at the border; also under the price of a file.
price-tax-nothing = Sem impostos nem taxas de importação
# Under a price where the shop does not know what is due at the border.
price-due-unknown = A alfândega pode cobrar impostos e taxas na chegada do pacote
# Under a price where the countries of the page have rules of their own each.
price-due-by-address = Impostos e taxas de importação dependem do seu endereço

# Opens the list of what it is made of. $amount: goods, shipping, and all that is collected with them.
landed-cost = Na sua porta: { MONEY($amount) }
# Under that list. $country: the country it is worked out for. $shipping: the name of a way of shipping, such as
# “Padrão”. After colons, so that neither needs an article.
landed-door = Destino: { COUNTRY($country) }, forma de envio: { $shipping }. Com o seu endereço, o valor ainda pode mudar.
# Under a sum, one of three: all is collected with the order; duty and tax are paid to the carrier at the door, and
# known roughly; or nobody knows. With cash on delivery the sum itself is paid at the door.
landed-promise = Nada se soma a este valor na sua porta.
landed-estimate = Você paga os impostos e taxas de importação à transportadora, na sua porta. O valor mostrado aqui é uma estimativa, e a transportadora pode cobrar também uma taxa própria.
landed-unknown = Quando o pacote chegar, a transportadora pode cobrar de você impostos e taxas de importação além deste valor. Não sabemos quanto será, e não arriscamos um valor.

# The names of the tax as they stand within a sentence.
tax-name-vat = IVA
tax-name-gst = GST
tax-name-consumption-tax = imposto sobre o consumo
tax-name-sales-tax = imposto sobre vendas
tax-name-icms = ICMS

# $from, $to: currency codes. $rate: how much of $to one unit of $from buys. $day: the day of the rate.
# $source: who published it, such as “ECB”, not translated.
rate-note = Convertido a 1 { $from } = { NUMBER($rate) } { $to }, cotação de { DATE($day) }. Fonte: { $source }.

## Variants

option-size = Tamanho
option-colour = Cor
# How coffee is sold: as beans, or ground.
option-grind = Moagem
option-size-s = Pequeno
option-size-m = Médio
option-size-l = Grande
option-grind-whole = Em grãos
option-grind-filter = Moído para coar
# Colours of glaze, wool, silk and cloth.
option-colour-brick = Tijolo
option-colour-ink = Nanquim
option-colour-sand = Areia
option-colour-slate = Ardósia
option-colour-chalk = Giz
option-colour-moss = Musgo
option-colour-oat = Aveia
option-colour-rust = Ferrugem
option-colour-sea = Mar
option-colour-saffron = Açafrão
# The red of the madder root and the blue of indigo: dyed wool.
option-colour-madder = Garança
option-colour-indigo = Índigo
option-colour-copper = Cobre
option-colour-brass = Latão
option-colour-brass-engraved = Latão, com a sua gravação
# The light brown of oak-tanned leather.
option-colour-tan = Caramelo
# Added to an option for screen readers.
option-unavailable = indisponível
variant-option-sold-out = esgotado

## Buying

quantity-label = Quantidade
add-to-cart = Adicionar ao carrinho
stock-in = Em estoque
stock-out = Esgotado
# $amount: the sum of goods from which delivery costs nothing.
delivery-free-from = Frete grátis a partir de { MONEY($amount) }

## The product page

# The heading over the facts: size, material, care.
product-details = Detalhes
# $country: where the thing was made.
product-origin = País de origem: { COUNTRY($country) }
# $weight: a weight with its unit, already written.
product-weight = Peso com embalagem: { $weight }
product-description-label = Sobre esta peça
product-related = Combina com
# The name of the list of pictures, for screen readers.
gallery-label = Imagens

weight-grams = { NUMBER($weight) } g
weight-ounces = { NUMBER($weight) } oz
