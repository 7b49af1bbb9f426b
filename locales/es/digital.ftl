### Digital goods: what is downloaded instead of shipped.

shipping-download = Descarga
shipping-download-when = justo después del pago
delivery-estimate-download = Listo para descargar justo después del pago; no se envía nada
stock-digital = Listo para descargar
order-downloads = Tus archivos
order-download = Descargar { $title }
order-downloads-later = Estarán aquí en cuanto haya llegado el pago.
email-paid-files = El pago ha llegado, gracias. Tus archivos están listos: descárgalos desde la página de tu pedido.
download-consent-title = Inicio de la descarga
download-consent = Solicito que mi descarga esté disponible de inmediato, antes de que termine el plazo de desistimiento. Sé que con ello pierdo mi derecho de desistimiento.
requirement-download-consent-missing = Confirma que la descarga puede empezar de inmediato.
download-consented = El { $when } confirmaste: «{ $words }»
download-left = Descargas restantes: { NUMBER($left) }. Este enlace funciona hasta el { $when }.
download-final = Una descarga no se puede devolver.
download-final-waiver = Una descarga no se puede devolver: tu derecho de desistimiento termina en cuanto la tienes disponible. Te pedimos tu consentimiento al finalizar la compra.
error-download-expired = Este enlace ha caducado. Tienes uno nuevo en la página de tu pedido: abre el enlace de tu correo de confirmación.
error-download-used-up = Este archivo se ha descargado tantas veces como es posible por ahora. Si aún lo necesitas, responde a tu correo de confirmación.
error-download-closed = Este archivo ya no está disponible porque el pago se ha devuelto o está en disputa. Si no es así, responde a tu correo de confirmación.
