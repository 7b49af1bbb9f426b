### Digitale Güter: was heruntergeladen statt verschickt wird.

shipping-download = Als Download
shipping-download-when = sofort nach der Zahlung
delivery-estimate-download = Sofort nach der Zahlung zum Herunterladen; verschickt wird nichts
stock-digital = Bereit zum Herunterladen
order-downloads = Ihre Dateien
order-download = { $title } herunterladen
order-downloads-later = Sobald die Zahlung eingegangen ist, finden Sie sie hier.
email-paid-files = Ihre Zahlung ist eingegangen, vielen Dank. Ihre Dateien liegen bereit: Laden Sie sie auf der Seite Ihrer Bestellung herunter.
