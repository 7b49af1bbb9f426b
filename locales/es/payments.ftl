### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = La aplicación de tu banco muestra un código de seis cifras. Escríbelo aquí y después acepta el pago en la aplicación.
pay-code-label = Código de la aplicación de tu banco
pay-code-hint = Seis cifras
pay-phone = Dinos el número del teléfono con el que pagas. En él se te preguntará si aceptas el pago.
pay-phone-label = Número de teléfono
pay-phone-hint = El que tienes registrado en la aplicación de tu banco o en tu monedero digital
pay-answer-button = Continuar
error-payment-code = Escribe las seis cifras que muestra la aplicación de tu banco.
error-payment-phone = Escribe un número de teléfono: cifras, con un + y el prefijo del país si es extranjero.
error-payment-code-refused = El banco no acepta este código. Puede que haya caducado; escribe uno nuevo.
error-payment-phone-refused = El proveedor no conoce este número. Revísalo o escribe otro.
error-payment-silent = El proveedor no responde en este momento. Vuelve a intentarlo dentro de un momento.

## While the money is on its way

pay-code-agree = Acepta ahora el pago en la aplicación de tu banco.
pay-prompt = Te hemos enviado una solicitud a tu teléfono { $phone }. Acepta allí el pago.
pay-pending = El pago está en camino. No tienes que hacer nada más; esta página y un correo te avisarán cuando haya llegado.
pay-left-seconds = { NUMBER($seconds) ->
    [0] El tiempo se está agotando.
    [one] Te queda un segundo.
   *[other] Te quedan { NUMBER($seconds) } segundos.
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] Te queda un minuto.
   *[other] Te quedan { NUMBER($minutes) } minutos.
}

## Why the bank said no, and what helps

payment-decline-declined = Tu banco o el proveedor ha rechazado el pago sin dar un motivo. Ellos pueden decirte más.
payment-decline-insufficient-funds = No hay dinero suficiente en la cuenta. Prueba con otra tarjeta u otra cuenta.
payment-decline-limit-exceeded = El importe supera el límite de tu tarjeta o de tu cuenta. Tu banco puede ampliarlo.
payment-decline-expired = La tarjeta o la cuenta ya no es válida. Usa otra, por favor.
payment-decline-not-authenticated = El banco no ha podido asegurarse de que eras tú. Vuelve a intentarlo y confirma el pago en la aplicación de tu banco.
payment-decline-suspected-fraud = Tu banco ha detenido el pago para protegerte. Llama a tu banco o usa otra tarjeta.
payment-decline-unavailable = No se ha podido contactar con tu banco o con el proveedor. Vuelve a intentarlo dentro de un momento.

## The page that plays the provider

sandbox-captured = Recibido
sandbox-refunded = Devuelto
sandbox-challenge = Esta página hace de tu banco, que comprueba si eres tú. No se mueve dinero. Decide qué comprueba el banco.
sandbox-reason = Motivo del rechazo
sandbox-reason-declined = Sin motivo
sandbox-reason-insufficient-funds = Saldo insuficiente
sandbox-reason-limit-exceeded = Límite superado
sandbox-reason-expired = Tarjeta caducada
sandbox-reason-not-authenticated = Identidad no confirmada
sandbox-reason-suspected-fraud = Sospecha de fraude
sandbox-reason-unavailable = Banco no disponible
sandbox-others = Qué más puede pasar
sandbox-others-intro = Lo que hacen los proveedores en sus días malos. La tienda tiene que salir bien parada cada vez.
sandbox-expire = Dejar que venza el plazo
sandbox-less = Pagar la mitad del importe
sandbox-more = Pagar una vez y media el importe
sandbox-late = Pagar de todos modos, demasiado tarde
sandbox-twice = Pagar una vez más
sandbox-dispute = Reclamar el pago ante el banco
sandbox-win = El banco da la razón a la tienda
sandbox-lose = El banco da la razón al comprador
sandbox-again = Reenviar el último webhook
sandbox-backwards = Enviar todos los webhooks, primero el más reciente
sandbox-times = Cuántas veces se reenvía
sandbox-hold = Retener el webhook
