### Digital goods: what is downloaded instead of shipped.

shipping-download = Descarga
shipping-download-when = justo después del pago
delivery-estimate-download = Listo para descargar justo después del pago; no se envía nada
stock-digital = Listo para descargar
order-downloads = Tus archivos
order-download = Descargar { $title }
order-downloads-later = Estarán aquí en cuanto haya llegado el pago.
email-paid-files = El pago ha llegado, gracias. Tus archivos están listos: descárgalos desde la página de tu pedido.
