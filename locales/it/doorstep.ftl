### I pacchi in viaggio: pagina dell’ordine e messaggi.

parcels-title =
    { $count ->
        [one] Il tuo pacco
       *[other] I tuoi pacchi
    }
parcel-from = Pacco { NUMBER($number) } da { $country }
parcel-number = Pacco { NUMBER($number) }
parcel-inside = In questo pacco
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = In preparazione
parcel-status-packed = Imballato
parcel-status-handed-over = Consegnato al corriere
parcel-status-in-transit = In viaggio
parcel-status-in-customs = In dogana
parcel-status-out-for-delivery = In consegna
parcel-status-delivered = Consegnato
parcel-status-failed = Consegna non riuscita
parcel-tracking = Numero di spedizione
parcel-follow = Segui il pacco
parcels-some-left = Una parte del tuo ordine è in viaggio. Il resto arriverà in seguito.
parcels-on-their-way = Il tuo ordine è in viaggio.
parcels-arrived = Il tuo ordine è arrivato. Speriamo che ti piaccia.
parcels-failed = Non è stato possibile consegnare un pacco. Qui sotto vedi dove si trova.

cancel-pieces-title = Annulla qualcosa
cancel-pieces-hint = Finché un articolo non è imballato, puoi annullarlo qui. Quanto hai pagato ti viene restituito con lo stesso metodo di pagamento.
cancel-pieces-button = Annulla
cancel-pieces-named = Annulla { $title }
error-pieces-packed = È già imballato e non si può più annullare.
cancel-order-title = Annulla l’ordine
cancel-order-hint = Finché nulla è imballato, puoi annullare l’ordine qui. Non hai ancora pagato, quindi non ti verrà addebitato nulla.
cancel-order-button = Annulla l’ordine
cancel-order-done = Hai annullato questo ordine. Non è stato addebitato nulla.

timeline-title = Che cosa è successo finora
order-event-placed = Hai inviato l’ordine
order-event-paid = Il pagamento è arrivato
order-event-payment-failed = Il pagamento non è andato a buon fine
order-event-canceled = L’ordine è stato annullato
order-event-refund-asked = Ti restituiamo del denaro
order-event-refunded = Il denaro è stato restituito
order-event-pieces-canceled = Una parte dell’ordine è stata annullata

mail-follow = Segui il tuo pacco
email-sent-subject = Un pacco del tuo ordine { $number } è in viaggio
email-sent-body = abbiamo appena consegnato al corriere un pacco del tuo ordine.
email-sent-follows = Arriverà in seguito
email-delivered-subject = Un pacco del tuo ordine { $number } è stato consegnato
email-delivered-body = il corriere ci comunica di aver consegnato un pacco del tuo ordine. Speriamo che il contenuto ti piaccia. Se non l’hai ricevuto, rispondi a questo messaggio.
email-not-delivered-subject = Non è stato possibile consegnare un pacco del tuo ordine { $number }
email-not-delivered-body = il corriere ci comunica che non è riuscito a consegnare un pacco del tuo ordine. Spesso ci riprova il giorno dopo o tiene il pacco a tua disposizione. La pagina del tuo ordine dice dove si trova.

email-canceled-by-you-body = hai annullato il tuo ordine e non è stato addebitato nulla. Se cambi idea, puoi ordinare di nuovo quando vuoi.
email-collected-body = abbiamo ricevuto quanto hai pagato alla consegna, grazie. Trovi la fattura nella pagina del tuo ordine.
