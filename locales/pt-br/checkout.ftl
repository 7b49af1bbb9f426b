### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = Finalizar compra
checkout-sandbox-note = Esta é uma loja de demonstração. Compre sem receio: nada é cobrado e nada é enviado.

## Contact

checkout-contact = Contato
checkout-email = E-mail
checkout-email-hint = Escrevemos para você sobre este pedido, e nada mais.

## Delivery

checkout-delivery = Endereço de entrega
checkout-country = País
# The button without JavaScript after another country was picked: shows the fields that country uses.
checkout-save = Atualizar

address-name = Nome completo
address-organization = Empresa
address-street = Rua e número
address-street-hint = Como deve aparecer no pacote
address-extra = Complemento
address-extra-hint = Apartamento, bloco, andar: o que ajudar o entregador a achar a sua porta
address-district = Bairro
address-city = Cidade
address-region = Região
address-region-state = Estado
address-region-prefecture = Província
address-region-province = Província
address-region-emirate = Emirado
address-region-area = Região ou área
address-postcode = CEP
address-postcode-us = ZIP code
# $example: a postal code of the country.
address-postcode-hint = Por exemplo, { $example }
# Stands after the name of a field that may stay empty, in brackets.
address-optional = (opcional)
# The first, empty entry of a list of states, prefectures or provinces.
address-choose-region = Escolha uma opção

## Way of shipping

checkout-shipping = Forma de envio
shipping-standard = Padrão
shipping-express = Expresso
# $min, $max: working days until arrival.
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) } a { NUMBER($max) } dia útil
       *[other] { NUMBER($min) } a { NUMBER($max) } dias úteis
    }
# The same where soonest and latest are one. $days: working days until arrival.
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } dia útil
       *[other] { NUMBER($days) } dias úteis
    }
# Stands in place of a price.
shipping-free = Grátis

## Payment

checkout-payment = Pagamento

# Shown with ways to pay later or in parts; asked for by consumer credit law.
checkout-credit-notice = Pagar depois é tomar um empréstimo, e um empréstimo custa dinheiro se você pagar com atraso. Quem oferece o crédito pode verificar se ele cabe no seu orçamento.

## The sum

checkout-summary = Seu pedido
checkout-edit-cart = Alterar o carrinho
total-goods = Produtos
total-shipping = Frete
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19%”.
total-tax-included = Inclui { $rate } de { $tax }
total-tax-added = Mais { $rate } de { $tax }
# What comes on top at a border, one line each.
total-duty = Imposto de importação
# Import tax. $tax and $rate as above.
total-tax-border = { $rate } de { $tax } na importação
# What a state takes for handling a parcel.
total-parcel-fee = Taxa do governo por pacote
# What the carrier takes for clearing a parcel.
total-clearance-fee = Taxa de desembaraço da transportadora
total-due = Total
# In place of total-due, on the page of a product and in the cart.
total-door = Total na sua porta
# Where the shopper pays duty and tax to the carrier: their sum.
total-at-door = A pagar na sua porta (estimativa)

# The button that orders. It must say plainly that pressing it means having to pay, as the law of the readers’
# country wants it.
place-order = Finalizar compra e pagar
# Stands under the button.
checkout-terms = Com este botão, você compra os itens listados aqui e se compromete a pagar o total.

## What is missing

# Over the list of what is missing. $count: entries in the list, 1 or more.
checkout-errors-title =
    { NUMBER($count) ->
        [one] Falta acertar { NUMBER($count) } ponto para finalizar a compra
       *[other] Falta acertar { NUMBER($count) } pontos para finalizar a compra
    }

# Used where there is no message of its own below. $field: the name of the field, such as “Cidade”, or of a product.
requirement-missing = Preencha: { $field }
requirement-invalid = Confira: { $field }
requirement-unavailable = Indisponível: { $field }
requirement-out-of-stock = Estoque insuficiente: { $field }

requirement-email-missing = Informe seu e-mail.
requirement-email-invalid = Isto não parece um e-mail. Confira, por favor.
requirement-address-country-missing = Escolha um país.
requirement-address-country-unavailable = Não entregamos neste país a partir desta página. Escolha outro, por favor.
requirement-address-name-missing = Informe o nome de quem vai receber o pacote.
requirement-address-street-missing = Informe a rua e o número.
requirement-address-district-missing = Informe o bairro.
requirement-address-city-missing = Informe a cidade.
requirement-address-region-missing = Informe o estado, a província ou a região.
requirement-address-region-invalid = Escolha uma opção da lista.
requirement-address-postcode-missing = Informe o CEP.
# $example: a postal code of the country.
requirement-address-postcode-invalid = Isto não parece um CEP deste país. Por exemplo: { $example }
requirement-shipping-method-missing = Escolha como devemos enviar.
requirement-shipping-method-unavailable = Esta forma de envio não está disponível aqui. Escolha outra, por favor.
requirement-payment-method-missing = Escolha como você quer pagar.
requirement-payment-method-unavailable = Esta forma de pagamento não está disponível para o seu pedido. Escolha outra, por favor.
