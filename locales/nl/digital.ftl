### Digital goods: what is downloaded instead of shipped.

shipping-download = Als download
shipping-download-when = direct na betaling
delivery-estimate-download = Direct na betaling te downloaden; er wordt niets verzonden
stock-digital = Klaar om te downloaden
order-downloads = Je bestanden
order-download = { $title } downloaden
order-downloads-later = Ze staan hier zodra de betaling binnen is.
email-paid-files = De betaling is binnen, dank je wel. Je bestanden staan klaar: download ze op de pagina van je bestelling.
