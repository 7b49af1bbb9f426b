### Articoli che tornano indietro.

send-back-open-withdrawal = Recedi dal contratto qui
send-back-open-voluntary = Restituisci qualcosa

send-back-title-withdrawal = Recedi dal contratto
send-back-title-voluntary = Restituisci qualcosa
send-back-lede = Scegli che cosa torna indietro. Non parte nulla finché non hai controllato e confermato nella pagina successiva.
send-back-until = Puoi farlo fino al giorno { DATE($day) }.
send-back-until-open = Il tempo per ripensarci comincia quando è arrivato tutto. Non devi aspettare fino ad allora.
send-back-pieces = Pezzi da restituire, su { NUMBER($left) }
send-back-reason = Perché?
send-back-no-reason = Preferisco non dirlo
send-back-changed-mind = Ho cambiato idea
send-back-does-not-fit = Non va bene di misura
send-back-not-as-shown = Non è come mostrato
send-back-damaged = È danneggiato o non funziona
send-back-wrong-thing = Ho ricevuto altro
send-back-instead = Che cosa preferisci al suo posto?
send-back-money = Il mio denaro
send-back-exchange-for = Cambia con { $options }
send-back-not-digital = Un file resta tuo per sempre: quando si può scaricare, non si può più restituire.
send-back-next = Continua

send-back-check = Controlla e conferma
send-back-statement-withdrawal = Recedo dal contratto per questi articoli dell’ordine { $number } del giorno { DATE($day) }:
send-back-statement-voluntary = Restituisco questi articoli dell’ordine { $number } del giorno { DATE($day) }:
send-back-pictures = Foto del problema (facoltative)
send-back-pictures-hint = Fino a { NUMBER($most) } foto in JPEG, PNG o WebP, { NUMBER($size) } MB ciascuna. Le vediamo solo tu e noi; il luogo dello scatto viene tolto dal file.
send-back-pictures-kept = Queste foto verranno allegate:
send-back-picture = La tua foto { NUMBER($number) }
send-back-picture-out = Non allegare questa foto
send-back-mail-to = Ricevi subito una conferma a { $email }.
send-back-change = Modifica
send-back-confirm-withdrawal = Conferma il recesso
send-back-confirm-voluntary = Conferma il reso
send-back-back-title = Che cosa ti torna
send-back-sum = Ti torna
send-back-interest = Interessi sulle rate non scadute
send-back-tax = Di cui { MONEY($amount) } di imposta compresa nel prezzo.
send-back-kept = { $charges }: è andato allo Stato, che lo trattiene quando la merce torna indietro. Questi { MONEY($amount) } non si rimborsano.
send-back-door-claim = Quello che hai pagato alla porta è andato allo Stato e al corriere, non a noi. La dogana del tuo paese rimborsa i dazi per ciò che ne esce di nuovo: chiedilo prima di spedire il pacco.
send-back-door-lost = Quello che hai pagato alla porta è andato allo Stato e al corriere, non a noi. La dogana del tuo paese non rimborsa i dazi per la merce restituita.
send-back-door-ask = Quello che hai pagato alla porta è andato allo Stato e al corriere, non a noi. Chiedi alla dogana del tuo paese se rimborsa i dazi per la merce restituita.
send-back-outward = Della consegna rimborsiamo quanto sarebbe costata la consegna standard.
send-back-when = Il denaro torna con lo stesso mezzo con cui hai pagato, appena il pacco è da noi.

error-return-closed = Di questo ordine non si può restituire nulla, o non più.
error-return-nothing = Scegli almeno un pezzo.
error-return-pieces = Non tutto questo si può restituire. Ricontrolla l’elenco.
error-picture-large = Una foto è troppo grande. Scegline una di { NUMBER($size) } MB al massimo, o scattala di nuovo a risoluzione più bassa.
error-picture-unreadable = Un file non è un’immagine che possiamo aprire. Scegli un JPEG, PNG o WebP.
error-pictures-many = C’è posto per { NUMBER($most) } foto. Le prime restano; guardale e conferma.

send-back-heading = I tuoi resi
send-back-number = Reso { $number }
send-back-asked = Confermato: { $moment }.
send-back-send-to = Spedisci il pacco a
send-back-how = Imballa tutto bene com’è arrivato, metti nel pacco un foglietto con il numero { $number } e spediscilo presto. Conserva la ricevuta finché non hai il denaro.
send-back-arrived = Arrivato: { $moment }. Lo stiamo controllando.
send-back-refunded = Ripreso: { $moment }. Il tuo denaro è in viaggio.
send-back-taken = Ripreso: { $moment }.
send-back-refused = Abbiamo deciso di non riprenderlo: { $moment }.
send-back-set-aside = Quello che preferisci al suo posto è messo da parte per te.
send-back-replaced = Quello che preferisci al suo posto è partito: { $moment }.

email-return-withdrawal-subject = Il tuo recesso dall’ordine { $number }
email-return-withdrawal-body = abbiamo ricevuto il tuo recesso, dichiarato in questi termini: { $moment }.
email-return-voluntary-subject = Il tuo reso dell’ordine { $number }
email-return-voluntary-body = abbiamo ricevuto il tuo reso, confermato in questi termini: { $moment }.
email-return-refused-subject = Sul tuo reso dell’ordine { $number }
email-return-refused-body = non possiamo riprendere quello che volevi restituire.
