### An order that somebody looks at before it is sent. Plain and friendly: almost all of them are all right.

review-waiting = Hemos recibido tu pedido y tus artículos están reservados. Lo revisamos brevemente antes de prepararlo, normalmente en un día laborable. No tienes que hacer nada.
review-ahead = Cuando hayas pagado, revisamos brevemente el pedido antes de prepararlo, normalmente en un día laborable.
review-downloads = Estarán aquí en cuanto hayamos revisado el pedido.
review-refused = Lo sentimos: no hemos podido aceptar este pedido. No se te cobra nada; si ya has pagado, te estamos devolviendo el dinero.

## The mails.

email-review-subject = Estamos revisando tu pedido { $number }
email-review-body = Hemos recibido tu pedido y tus artículos están reservados. Lo revisamos brevemente antes de prepararlo, normalmente en un día laborable. No tienes que hacer nada; te escribiremos en cuanto siga adelante.
email-refused-subject = No hemos podido aceptar tu pedido { $number }
email-refused-body = Lo sentimos: no hemos podido aceptar tu pedido y lo hemos cancelado. No se te cobra nada; si ya has pagado, te estamos devolviendo el dinero por la misma vía por la que pagaste. Si crees que se trata de un error, responde a este correo.
