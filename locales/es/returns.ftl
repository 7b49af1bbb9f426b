### Lo que se puede devolver, en la página de devoluciones.

fact-return-days = { NUMBER($days) ->
    [one] Tienes { NUMBER($days) } día desde que llega el paquete.
   *[other] Tienes { NUMBER($days) } días desde que llega el paquete.
}

fact-return-paid-by-buyer = El envío de vuelta corre de tu cuenta.
fact-return-paid-by-shop = El envío de vuelta corre de nuestra cuenta.
