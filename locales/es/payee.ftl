### The account for money that cannot go back where it came from.

## Beside a refund, under the sum of an order

refund-owed = Pendiente de devolver
refund-needs-account = A la espera de tu cuenta
refund-pending = En camino
refund-pending-account = En camino a tu cuenta { $account }
refund-made = Devuelto
refund-made-account = Abonado en tu cuenta { $account }

order-given-back = Te hemos devuelto el dinero
    .text = Hemos devuelto todo el pago de este pedido.

## The form on the page of the order

payee-title = ¿Adónde te enviamos el dinero?
payee-why = Te debemos { MONEY($amount) }. No podemos devolverte el dinero por la vía por la que pagaste, así que indícanos una cuenta, por favor.
payee-again = No se ha podido pagar en la cuenta que indicaste. Indica otra o comprueba si hay algún error.
payee-country = País de la cuenta
payee-country-change = Cambiar de país
payee-send = Enviar mi dinero aquí
payee-handling = Guardamos la cuenta cifrada, la usamos solo para este pago y la borramos poco después.
payee-missing = Falta por rellenar: { $field }
payee-pix-or-bank = Basta con una clave Pix. Si no tienes, déjala vacía y rellena todos los demás campos.
payee-pix = Clave Pix
    .invalid = Esto no es una clave Pix. Comprueba si hay algún error.
payee-pix-hint = CPF, CNPJ, teléfono con +55, correo electrónico o clave aleatoria
payee-bank = Banco
    .invalid = Escribe el nombre del banco.
payee-branch = Sucursal
    .invalid = Revisa la sucursal.
payee-kind = Tipo de cuenta
    .invalid = Elige el tipo de cuenta.
payee-kind-ordinary = Ordinaria (futsū)
payee-kind-current = Corriente (tōza)
payee-kind-savings = Ahorro (chochiku)
payee-number = Número de cuenta
    .invalid = Revisa el número de cuenta.
payee-number-japan = Siete cifras; si tiene menos, pon ceros delante
payee-cpf = CPF del titular
    .invalid = Esto no es un CPF. Comprueba si hay algún error.
payee-clabe = CLABE
    .invalid = Esto no es una CLABE. Comprueba si hay algún error.
payee-clabe-hint = Dieciocho cifras
payee-iban = IBAN
    .invalid = Esto no es un IBAN. Comprueba si hay algún error.
payee-details = Cuenta
    .invalid = Escribe el número de la cuenta y todo lo que un banco necesita para encontrarla.
payee-details-hint = Un IBAN, o el número de la cuenta con los códigos de banco y sucursal
payee-holder = Titular de la cuenta
    .invalid = Escribe el nombre tal como lo tiene el banco.
payee-holder-kana = En katakana, como en la libreta

error-payee-invalid = Hay algo en la cuenta que aún no es correcto
error-payee-closed = Ninguna devolución de este pedido espera ya una cuenta. La página muestra dónde está tu dinero.

## The mails.

email-refunded-whole = Con esto se ha devuelto todo el pago.
email-refunded-part = Con esto se ha devuelto una parte del pago; el resto no cambia.

email-account-asked-subject = Te debemos dinero de tu pedido { $number }
email-account-asked-body = Te debemos { MONEY($amount) } de tu pedido. No podemos devolverte el dinero por la vía por la que pagaste. Dinos en la página de tu pedido a qué cuenta podemos enviarlo.
email-account-asked-again = No hemos podido pagar { MONEY($amount) } en la cuenta que indicaste. Indica otra en la página de tu pedido o comprueba si hay algún error.
email-account-asked-care = Indica la cuenta únicamente en esa página. Nunca la pedimos por correo ni por teléfono.

email-account-paid-subject = El dinero de tu pedido { $number } está enviado
email-account-paid-body = Hemos enviado { MONEY($amount) } a la cuenta que indicaste. Según tu banco, el dinero puede tardar unos días en llegarte.
