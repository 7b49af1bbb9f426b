### The cart.

cart-title = Seu carrinho
cart-empty = Seu carrinho está vazio
cart-empty-hint = O que você colocar aqui continua aqui, mesmo que você mude de país, idioma ou moeda.
# Leads back to the shop.
cart-continue = Continuar comprando
# The name of the list, for screen readers.
cart-lines-label = Itens do carrinho
# The name of a quantity field, for screen readers. $title: the product.
cart-quantity = Quantidade: { $title }
cart-update = Atualizar
cart-remove = Remover
# What screen readers say for the button “Remove”. $title: the product.
cart-remove-item = Remover: { $title }
# $price: what one piece costs.
cart-unit-price = { MONEY($price) } cada
cart-subtotal = Subtotal
cart-checkout = Fechar pedido
# $title: the product. $old, $new: the price of one piece when last seen and now.
cart-price-changed = { $title }: o preço mudou de { MONEY($old) } para { MONEY($new) }.
# $title: the product. $available: pieces that can be had; 0 when there are none.
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: esgotado. Remova este item, por favor.
        [one] { $title }: só resta { NUMBER($available) } unidade. Altere a quantidade, por favor.
       *[other] { $title }: só restam { NUMBER($available) } unidades. Altere a quantidade, por favor.
    }
# Said by screen readers and shown for a moment. $title: the product.
cart-added = Adicionado ao carrinho: { $title }
cart-removed = Removido do carrinho: { $title }
cart-updated = Seu carrinho está atualizado.
