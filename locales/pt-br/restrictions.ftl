### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

# Over the reason. $places: countries or parts of one, a list, already written. After a colon, so that no name needs
# an article.
restricted-places = Não pode ser entregue em: { $places }
# In place of the way to buy, over the reason: nothing in this market can be delivered to.
restricted-here = Não pode ser entregue aqui
# Over the reason. $ways: names of ways of shipping, a list, already written.
restricted-ways = Não pode ser enviado por: { $ways }
# Over the reason. $age: years.
restricted-age = Somente para maiores de { NUMBER($age) } anos
# Beside a line of the cart, before the reason. $title: the product.
cart-restricted = { $title }: a entrega não é possível. Remova este item.
# In the list of what is missing at the checkout, before the reason. $field: the product.
requirement-restricted = Não pode ser entregue no seu endereço: { $field }.
# Under a way of shipping that cannot be picked, before the reason. $title: a product in the cart.
shipping-restricted = Não é possível com: { $title }.
checkout-age = Verificação de idade
# The box that has to be ticked, and what is said where it is not. $age: years.
age-confirm = Tenho { NUMBER($age) } anos ou mais. Minha idade será verificada na entrega.
requirement-age-missing = Confirme sua idade.
# On the page of the order and in its mail. $age: years.
order-age = Você confirmou que tem { NUMBER($age) } anos ou mais. A transportadora verifica isso na entrega e só entrega o pacote a um adulto.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = A Austrália só deixa entrar mel e outros produtos de abelha com documentos das autoridades, que não temos.
restriction-beeswax-au-wa = A Austrália Ocidental só deixa entrar cera de abelha com um certificado oficial do país de origem, que não temos.
restriction-honey-nz = A Nova Zelândia não deixa entrar mel de fora, para proteger suas abelhas.
restriction-meat-and-milk-eu = Carne, leite e seus derivados não podem ser enviados em pacotes para a União Europeia.
restriction-animal-products-us = Os Estados Unidos retêm carne, leite e ovos na fronteira, para manter longe as doenças animais.
restriction-plants = Plantas vivas e sementes precisam de um certificado fitossanitário na fronteira, que não temos.
restriction-lithium-batteries = Baterias de lítio não podem viajar de avião nem pelo correio: podem pegar fogo.
restriction-knives-gb = No Reino Unido, facas só são vendidas a adultos. A transportadora pede um comprovante de idade na entrega.
restriction-ivory = O comércio de marfim é proibido, para proteger os elefantes.
restriction-alcohol = Este país proíbe a importação de álcool.
restriction-e-cigarettes = Este país proíbe a importação de cigarros eletrônicos e do que vai neles.
