### Pakketten onderweg: de pagina van de bestelling en de mails.

parcels-title =
    { $count ->
        [one] Je pakket
       *[other] Je pakketten
    }
parcel-from = Pakket { NUMBER($number) } uit { $country }
parcel-number = Pakket { NUMBER($number) }
parcel-inside = In dit pakket
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = Wordt klaargemaakt
parcel-status-packed = Ingepakt
parcel-status-handed-over = Overgedragen aan de bezorger
parcel-status-in-transit = Onderweg
parcel-status-in-customs = Bij de douane
parcel-status-out-for-delivery = Wordt vandaag bezorgd
parcel-status-delivered = Bezorgd
parcel-status-failed = Kon niet worden bezorgd
parcel-tracking = Trackingnummer
parcel-follow = Pakket volgen
parcels-some-left = Een deel van je bestelling is onderweg. De rest volgt.
parcels-on-their-way = Je bestelling is onderweg.
parcels-arrived = Je bestelling is aangekomen. Veel plezier ermee!
parcels-failed = Een pakket kon niet worden bezorgd. Hieronder zie je waar het is.

cancel-pieces-title = Iets annuleren
cancel-pieces-hint = Zolang iets nog niet is ingepakt, kun je het hier annuleren. Wat je ervoor hebt betaald, krijg je terug via dezelfde betaalmethode.
cancel-pieces-button = Annuleren
cancel-pieces-named = { $title } annuleren
error-pieces-packed = Dit is al ingepakt en kan niet meer worden geannuleerd.
cancel-order-title = Bestelling annuleren
cancel-order-hint = Zolang er niets is ingepakt, kun je de bestelling hier annuleren. Je hebt nog niets betaald, dus er wordt ook niets in rekening gebracht.
cancel-order-button = Bestelling annuleren
cancel-order-done = Je hebt deze bestelling geannuleerd. Er is niets in rekening gebracht.

timeline-title = Wat er tot nu toe is gebeurd
order-event-placed = Je hebt besteld
order-event-paid = De betaling is binnen
order-event-payment-failed = De betaling is niet gelukt
order-event-canceled = De bestelling is geannuleerd
order-event-refund-asked = Je krijgt geld terug
order-event-refunded = Het geld is terugbetaald
order-event-pieces-canceled = Een deel van de bestelling is geannuleerd

mail-follow = Je pakket volgen
email-sent-subject = Een pakket van je bestelling { $number } is onderweg
email-sent-body = Een pakket van je bestelling is net aan de bezorger overgedragen.
email-sent-follows = Volgt nog
email-delivered-subject = Een pakket van je bestelling { $number } is bezorgd
email-delivered-body = De bezorger meldt dat een pakket van je bestelling is bezorgd. Veel plezier met wat erin zit! Heb je het niet gekregen? Beantwoord dan deze mail.
email-not-delivered-subject = Een pakket van je bestelling { $number } kon niet worden bezorgd
email-not-delivered-body = De bezorger meldt dat een pakket van je bestelling niet kon worden bezorgd. Vaak probeert hij het de volgende dag opnieuw of bewaart hij het pakket voor je. Op de pagina van je bestelling zie je waar het is.

email-canceled-by-you-body = Je hebt je bestelling geannuleerd en er is niets in rekening gebracht. Bedenk je je, dan kun je gerust opnieuw bestellen.
email-collected-body = Wat je aan de deur hebt betaald, is bij ons binnen, bedankt. De factuur staat op de pagina van je bestelling.
