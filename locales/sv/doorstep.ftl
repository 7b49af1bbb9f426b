### Paket på väg: beställningens sida och mejlen.

parcels-title =
    { $count ->
        [one] Ditt paket
       *[other] Dina paket
    }
parcel-from = Paket { NUMBER($number) } från { $country }
parcel-number = Paket { NUMBER($number) }
parcel-inside = I det här paketet
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = Görs i ordning
parcel-status-packed = Packat
parcel-status-handed-over = Lämnat till transportören
parcel-status-in-transit = På väg
parcel-status-in-customs = I tullen
parcel-status-out-for-delivery = Ute för leverans
parcel-status-delivered = Levererat
parcel-status-failed = Kunde inte levereras
parcel-tracking = Kollinummer
parcel-follow = Följ paketet
parcels-some-left = En del av din beställning är på väg till dig. Resten kommer senare.
parcels-on-their-way = Din beställning är på väg till dig.
parcels-arrived = Din beställning har kommit fram. Hoppas att du får glädje av den!
parcels-failed = Ett paket kunde inte levereras. Här nedanför ser du var det är.

cancel-pieces-title = Avbeställ något
cancel-pieces-hint = Så länge något inte är packat kan du avbeställa det här. Det du har betalat går tillbaka samma väg som du betalade.
cancel-pieces-button = Avbeställ
cancel-pieces-named = Avbeställ { $title }
error-pieces-packed = Det här är redan packat och går inte längre att avbeställa.
cancel-order-title = Avbeställ
cancel-order-hint = Så länge inget är packat kan du avbeställa hela beställningen här. Du har inte betalat något än, så inget dras.
cancel-order-button = Avbeställ allt
cancel-order-done = Du har avbeställt den här beställningen. Inget har dragits.

timeline-title = Vad som har hänt hittills
order-event-placed = Du beställde
order-event-paid = Betalningen kom in
order-event-payment-failed = Betalningen blev inte av
order-event-canceled = Beställningen avbröts
order-event-refund-asked = Du får pengar tillbaka
order-event-refunded = Pengarna har gått tillbaka
order-event-pieces-canceled = En del av beställningen avbeställdes

mail-follow = Följ ditt paket
email-sent-subject = Ett paket från din beställning { $number } är på väg
email-sent-body = Ett paket från din beställning har just lämnats till transportören.
email-sent-follows = Kommer senare
email-delivered-subject = Ett paket från din beställning { $number } har levererats
email-delivered-body = Transportören meddelar att ett paket från din beställning har levererats. Hoppas att du får glädje av innehållet! Har du inte fått det kan du svara på det här mejlet.
email-not-delivered-subject = Ett paket från din beställning { $number } kunde inte levereras
email-not-delivered-body = Transportören meddelar att ett paket från din beställning inte kunde levereras. Ofta görs ett nytt försök nästa dag, eller så sparas paketet åt dig. På beställningens sida ser du var det är.

email-canceled-by-you-body = Du har avbeställt din beställning och inget har dragits. Om du ändrar dig är du välkommen att beställa igen.
email-collected-body = Det du betalade vid dörren har kommit fram till oss, tack. Fakturan finns på sidan för din beställning.
