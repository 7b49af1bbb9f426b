### Buying for a company in the European Union: its VAT number, and the reverse charge.

checkout-company = ¿Compras para una empresa?
vat-number = NIF-IVA
vat-number-hint = Con las letras de su país, por ejemplo { $example }. En cuanto lo confirme el VIES, el registro de la Unión Europea, entregamos sin IVA y es tu empresa quien lo declara.
vat-number-confirmed = El VIES ha confirmado este número: no cobramos IVA.
vat-number-taxed-here = El VIES ha confirmado este número. Aun así se cobra el IVA, porque la mercancía sale del país de tu número.
vat-number-unanswered = Ahora mismo no se puede consultar el VIES, así que cobramos el IVA. Volveremos a consultarlo cuando actualices esta página o hagas el pedido.
requirement-vat-number-invalid = Esto no parece un NIF-IVA. Revísalo, por ejemplo { $example }, o deja el campo vacío.
requirement-vat-number-unconfirmed = El VIES no reconoce este número para operaciones dentro de la Unión Europea. Revísalo, o deja el campo vacío y compra con IVA.

total-tax-reversed = { $tax } al { $rate } (inversión del sujeto pasivo)
reverse-charge-goods = Inversión del sujeto pasivo. Entrega intracomunitaria exenta, artículo 138 de la Directiva 2006/112/CE: el destinatario es el deudor del IVA.
reverse-charge-services = Inversión del sujeto pasivo, artículos 44 y 196 de la Directiva 2006/112/CE: el destinatario es el deudor del IVA.

order-vat-number = NIF-IVA { $number }
order-vat-unanswered = NIF-IVA { $number }. Cuando hiciste el pedido no se pudo consultar el VIES, así que se cobró el IVA.
