address-change-link = Cambiar la dirección
address-change-title = Cambiar la dirección de entrega
address-change-lede = Mientras no haya nada embalado, puedes cambiar el destino de tu pedido. Ves lo que cuesta antes de que cambie nada.
address-change-check = Revisa la nueva dirección
address-change-before = A la dirección actual
address-change-after = A la nueva dirección
address-change-same = El total sigue igual.
address-change-back = A la nueva dirección tu pedido cuesta { MONEY($amount) } menos. Ese importe vuelve a ti por el mismo medio de pago.
address-change-already = Tu pedido ya va a esta dirección.
address-change-dearer = A esta dirección tu pedido costaría { MONEY($amount) } más, y eso no se puede añadir después. No ha cambiado nada. Puedes cancelar el pedido y hacerlo de nuevo con la nueva dirección.
address-change-sum-fixed = A esta dirección tu pedido tendría otro precio y el pago ya está en marcha. No ha cambiado nada.
address-change-method = Un pedido a esta dirección no se puede pagar con { $method }. No ha cambiado nada.
address-change-not-carried = { $shipping } no llega a esta dirección. No ha cambiado nada.
address-change-asks-more = Para esta dirección necesitaríamos algo que tu pedido no incluye, como un número para la aduana, una prueba de edad o un número fiscal. No ha cambiado nada. Puedes cancelar el pedido y hacerlo de nuevo con la nueva dirección.
address-change-unknown = No podemos calcular cuánto costaría tu pedido a esta dirección. No ha cambiado nada. Escríbenos desde la página de tu pedido.

error-order-packed = Una parte de tu pedido ya está embalada, así que la dirección no se puede cambiar.
error-address-closed = La dirección de este pedido ya no se puede cambiar aquí. Escríbenos desde la página de tu pedido.
error-address-refused = Tu pedido no puede ir a esta dirección. No ha cambiado nada.
error-address-shown = Algo ha cambiado desde que lo viste. Revísalo una vez más.
order-event-address-changed = Cambiaste la dirección de entrega

email-address-changed-subject = Se ha cambiado la dirección de entrega de tu pedido { $number }
email-address-changed-body = Se ha cambiado la dirección de entrega de tu pedido. Abajo ves adónde va ahora y cuánto cuesta.
email-address-changed-back = Tu pedido cuesta ahora { MONEY($amount) } menos. Ese importe vuelve a ti por el mismo medio de pago.
email-address-changed-care = Si no has hecho tú el cambio, responde enseguida a este mensaje.
