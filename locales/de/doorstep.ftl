### Pakete auf dem Weg zur Tür, auf der Seite der Bestellung und in Mails.

parcels-title =
    { $count ->
        [one] Ihr Paket
       *[other] Ihre Pakete
    }
parcel-from = Paket { NUMBER($number) } aus: { $country }
parcel-number = Paket { NUMBER($number) }
parcel-inside = In diesem Paket
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = In Vorbereitung
parcel-status-packed = Gepackt
parcel-status-handed-over = An den Zusteller übergeben
parcel-status-in-transit = Unterwegs
parcel-status-in-customs = Beim Zoll
parcel-status-out-for-delivery = In Zustellung
parcel-status-delivered = Zugestellt
parcel-status-failed = Nicht zustellbar
parcel-tracking = Sendungsnummer
parcel-follow = Sendung verfolgen
parcels-some-left = Ein Teil Ihrer Bestellung ist unterwegs zu Ihnen. Der Rest folgt.
parcels-on-their-way = Ihre Bestellung ist unterwegs zu Ihnen.
parcels-arrived = Ihre Bestellung ist angekommen. Viel Freude damit!
parcels-failed = Ein Paket konnte nicht zugestellt werden. Unten sehen Sie, wo es ist.

cancel-pieces-title = Etwas stornieren
cancel-pieces-hint = Solange etwas noch nicht gepackt ist, können Sie es hier stornieren. Was Sie dafür gezahlt haben, geht auf dem Weg Ihrer Zahlung an Sie zurück.
cancel-pieces-button = Stornieren
cancel-pieces-named = { $title } stornieren
error-pieces-packed = Das ist schon gepackt und lässt sich deshalb nicht mehr stornieren.
cancel-order-title = Bestellung stornieren
cancel-order-hint = Solange nichts gepackt ist, können Sie die Bestellung hier stornieren. Sie haben noch nichts bezahlt, also wird auch nichts berechnet.
cancel-order-button = Bestellung stornieren
cancel-order-done = Sie haben diese Bestellung storniert. Es wurde nichts berechnet.

timeline-title = Was bisher geschehen ist
order-event-placed = Sie haben bestellt
order-event-paid = Die Zahlung ist eingegangen
order-event-payment-failed = Die Zahlung kam nicht zustande
order-event-canceled = Die Bestellung wurde storniert
order-event-refund-asked = Sie bekommen Geld zurück
order-event-refunded = Das Geld ist zurückgegangen
order-event-pieces-canceled = Ein Teil der Bestellung wurde storniert

mail-follow = Sendung verfolgen
email-sent-subject = Ein Paket Ihrer Bestellung { $number } ist unterwegs
email-sent-body = ein Paket Ihrer Bestellung ist gerade an den Zusteller übergeben worden.
email-sent-follows = Folgt noch
email-delivered-subject = Ein Paket Ihrer Bestellung { $number } ist angekommen
email-delivered-body = der Zusteller meldet, dass ein Paket Ihrer Bestellung zugestellt ist. Viel Freude mit dem Inhalt! Falls Sie es nicht bekommen haben, antworten Sie bitte auf diese Mail.
email-not-delivered-subject = Ein Paket Ihrer Bestellung { $number } konnte nicht zugestellt werden
email-not-delivered-body = der Zusteller meldet, dass ein Paket Ihrer Bestellung nicht zugestellt werden konnte. Oft versucht er es am nächsten Tag noch einmal oder bewahrt das Paket für Sie auf. Auf der Seite Ihrer Bestellung sehen Sie, wo es ist.

email-canceled-by-you-body = Sie haben Ihre Bestellung storniert, es wird nichts berechnet. Wenn Sie es sich anders überlegen, bestellen Sie gern noch einmal.
email-collected-body = was Sie an der Tür gezahlt haben, ist bei uns angekommen, vielen Dank. Die Rechnung finden Sie auf der Seite Ihrer Bestellung.
