### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

# Opens the field, in the cart and at the checkout.
promotion-code = Cupom de desconto
# The label of the field.
promotion-code-label = Código
promotion-apply = Aplicar
promotion-remove = Remover
# What screen readers say for the button “Remover”. $code: the code.
promotion-remove-code = Remover o cupom { $code }
# Stands under the code that was entered.
promotion-counts = Este cupom está valendo.
# Said by screen readers.
promotion-removed = O cupom foi removido.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Boas-vindas
promotion-name-thanks = Obrigado
promotion-name-post = Frete grátis
promotion-name-table = Mesa posta
# In place of the name of a promotion that has neither a name here nor a code.
promotion-unnamed = Promoção

## Lines of the sum

# $name: the promotion.
total-discount = Desconto: { $name }
# $name: the promotion. $percent: a percentage, already written: “10%”.
total-discount-percent = { $name }, { $percent } de desconto
# In place of total-shipping where a promotion makes delivery free. $name: the promotion.
total-shipping-promotion = Entrega: { $name }
# In the cart where no sum down to a door is known.
total-after-discount = Com o desconto

## Why a code takes nothing off

promotion-refused-unknown = Não conhecemos este cupom. Confira como ele se escreve, por favor.
# $day: its first day.
promotion-refused-not-yet = Este cupom vale a partir de { DATE($day) }.
promotion-refused-ended = O prazo deste cupom acabou.
promotion-refused-market = Este cupom não vale neste país.
promotion-refused-currency = Este cupom não vale nesta moeda.
promotion-refused-goods = Este cupom não vale para nada do que está no seu carrinho.
# $missing: an amount. An amount may end with a full stop of its own, so that no sentence ends with one.
promotion-refused-minimum = Mais { MONEY($missing) } e este cupom passa a valer.
promotion-refused-used-up = Este cupom já foi usado o máximo de vezes possível.
