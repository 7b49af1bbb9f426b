### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

promotion-code = Código promocional
promotion-code-label = Código
promotion-apply = Aplicar
promotion-remove = Quitar
promotion-remove-code = Quitar el código { $code }
promotion-counts = Este código es válido.
promotion-removed = El código se ha quitado.

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = Bienvenida
promotion-name-thanks = Gracias
promotion-name-post = Envío gratis
promotion-name-table = Una mesa completa
promotion-unnamed = Promoción

## Lines of the sum

total-discount = Descuento: { $name }
total-discount-percent = { $name }, { $percent } de descuento
total-shipping-promotion = Envío: { $name }
total-after-discount = Tras el descuento

## Why a code takes nothing off

promotion-refused-unknown = No conocemos este código. Revisa cómo está escrito.
promotion-refused-not-yet = Este código es válido a partir del { DATE($day) }.
promotion-refused-ended = El plazo de este código ha terminado.
promotion-refused-market = Este código no es válido en este país.
promotion-refused-currency = Este código no es válido en esta moneda.
promotion-refused-goods = Este código no es válido para ningún artículo de tu cesta.
promotion-refused-minimum = Añade { MONEY($missing) } más y este código será válido.
promotion-refused-used-up = Este código ya se ha usado tantas veces como era posible.
