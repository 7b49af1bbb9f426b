### Artículos que se devuelven.

send-back-open-withdrawal = Desistir del contrato aquí
send-back-open-voluntary = Devolver algo

send-back-title-withdrawal = Desistir del contrato
send-back-title-voluntary = Devolver algo
send-back-lede = Elige qué devuelves. No se envía nada hasta que lo revises y lo confirmes en la página siguiente.
send-back-until = Puedes hacerlo hasta el { DATE($day) }.
send-back-until-open = Tu plazo para pensarlo empieza cuando haya llegado todo. No hace falta que esperes.
send-back-pieces = Piezas que devuelves, de { NUMBER($left) }
send-back-reason = ¿Por qué?
send-back-no-reason = Prefiero no decirlo
send-back-changed-mind = He cambiado de idea
send-back-does-not-fit = No me queda bien
send-back-not-as-shown = No es como en la página
send-back-damaged = Está dañado o no funciona
send-back-wrong-thing = Me ha llegado otra cosa
send-back-instead = ¿Qué prefieres a cambio?
send-back-money = Mi dinero
send-back-exchange-for = Cambiar por { $options }
send-back-not-digital = Un archivo es tuyo para siempre: en cuanto se puede descargar, no se puede devolver.
send-back-next = Continuar

send-back-check = Revisar y confirmar
send-back-statement-withdrawal = Desisto del contrato sobre estos artículos del pedido { $number } del { DATE($day) }:
send-back-statement-voluntary = Devuelvo estos artículos del pedido { $number } del { DATE($day) }:
send-back-pictures = Fotos del problema (opcional)
send-back-pictures-hint = Hasta { NUMBER($most) } fotos en JPEG, PNG o WebP, de { NUMBER($size) } MB cada una. Solo las vemos tú y nosotros; quitamos del archivo el lugar donde se hicieron.
send-back-pictures-kept = Estas fotos irán con la devolución:
send-back-picture = Tu foto { NUMBER($number) }
send-back-picture-out = No enviar esta foto
send-back-mail-to = Enseguida recibirás una confirmación en { $email }.
send-back-change = Cambiar algo
send-back-confirm-withdrawal = Confirmar desistimiento
send-back-confirm-voluntary = Confirmar devolución
send-back-back-title = Lo que recuperas
send-back-sum = Recuperas
send-back-interest = Intereses de las cuotas pendientes
send-back-tax = De ello, { MONEY($amount) } son impuestos incluidos en el precio.
send-back-kept = { $charges }: fue al Estado, que se lo queda cuando la mercancía se devuelve. Estos { MONEY($amount) } no se reembolsan.
send-back-door-claim = Lo que pagaste en la puerta fue al Estado y al transportista, no a nosotros. La aduana de tu país devuelve los aranceles de lo que vuelve a salir: solicítalo antes de enviar el paquete.
send-back-door-lost = Lo que pagaste en la puerta fue al Estado y al transportista, no a nosotros. La aduana de tu país no devuelve los aranceles de lo que se devuelve.
send-back-door-ask = Lo que pagaste en la puerta fue al Estado y al transportista, no a nosotros. Pregunta en la aduana de tu país si devuelve los aranceles de lo que se devuelve.
send-back-outward = Del envío te devolvemos lo que habría costado el envío estándar.
send-back-when = El dinero vuelve por la misma vía por la que pagaste, en cuanto tengamos el paquete.

error-return-closed = De este pedido no se puede devolver nada, o ya no.
error-return-nothing = Elige al menos una pieza.
error-return-pieces = No todo esto se puede devolver. Revisa la lista, por favor.
error-picture-large = Una foto pesa demasiado. Elige una de { NUMBER($size) } MB como máximo o repítela con menor resolución.
error-picture-unreadable = Un archivo no es una imagen que podamos abrir. Elige un JPEG, PNG o WebP.
error-pictures-many = Caben { NUMBER($most) } fotos. Se conservan las primeras; revísalas y confirma.

send-back-heading = Tus devoluciones
send-back-number = Devolución { $number }
send-back-asked = La confirmaste el { $moment }.
send-back-send-to = Envía el paquete a
send-back-how = Empaqueta todo tan bien como llegó, mete una nota con el número { $number } y envíalo pronto. Guarda el resguardo hasta que te llegue el dinero.
send-back-arrived = Llegó el { $moment }. Lo estamos revisando.
send-back-refunded = Recibido de vuelta el { $moment }. Tu dinero está en camino.
send-back-taken = Recibido de vuelta el { $moment }.
send-back-refused = El { $moment } decidimos no aceptar esta devolución.
send-back-set-aside = Lo que prefieres a cambio está reservado para ti.
send-back-replaced = Lo que prefieres a cambio salió el { $moment }.

email-return-withdrawal-subject = Tu desistimiento del pedido { $number }
email-return-withdrawal-body = hemos recibido tu desistimiento. Lo declaraste el { $moment }, con estas palabras.
email-return-voluntary-subject = Tu devolución del pedido { $number }
email-return-voluntary-body = hemos recibido tu devolución. La confirmaste el { $moment }, con estas palabras.
email-return-refused-subject = Sobre tu devolución del pedido { $number }
email-return-refused-body = no podemos aceptar la devolución que querías hacer.
