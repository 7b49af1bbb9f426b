### Digitale Güter: was heruntergeladen statt verschickt wird.

shipping-download = Als Download
shipping-download-when = sofort nach der Zahlung
delivery-estimate-download = Sofort nach der Zahlung zum Herunterladen; verschickt wird nichts
stock-digital = Bereit zum Herunterladen
order-downloads = Ihre Dateien
order-download = { $title } herunterladen
order-downloads-later = Sobald die Zahlung eingegangen ist, finden Sie sie hier.
email-paid-files = Ihre Zahlung ist eingegangen, vielen Dank. Ihre Dateien liegen bereit: Laden Sie sie auf der Seite Ihrer Bestellung herunter.
download-consent-title = Beginn des Downloads
download-consent = Ich verlange ausdrücklich, dass mir der Download sofort und vor Ablauf der Widerrufsfrist bereitgestellt wird. Mir ist bekannt, dass mein Widerrufsrecht damit erlischt.
requirement-download-consent-missing = Bitte bestätigen Sie, dass der Download sofort beginnen darf.
download-consented = Sie haben am { $when } bestätigt: „{ $words }“
download-left = Verbleibende Downloads: { NUMBER($left) }. Dieser Link gilt bis { $when }.
download-final = Ein Download kann nicht zurückgegeben werden.
download-final-waiver = Ein Download kann nicht zurückgegeben werden: Ihr Widerrufsrecht erlischt, sobald er Ihnen bereitgestellt wird. An der Kasse bitten wir Sie dafür um Ihre Zustimmung.
error-download-expired = Dieser Link ist abgelaufen. Einen neuen finden Sie auf der Seite Ihrer Bestellung: Öffnen Sie dazu bitte den Link in Ihrer Bestätigungsmail.
error-download-used-up = Diese Datei wurde so oft heruntergeladen, wie es vorerst möglich ist. Wenn Sie sie noch brauchen, antworten Sie bitte auf Ihre Bestätigungsmail.
error-download-closed = Diese Datei ist nicht mehr verfügbar, weil die Zahlung erstattet oder angefochten wurde. Falls das nicht stimmt, antworten Sie bitte auf Ihre Bestätigungsmail.
