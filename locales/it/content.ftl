### Pagine di contenuto: quello che il negozio inserisce tra le parole delle pagine, e i link alle pagine.

footer-pages = Il negozio

length-centimetres = { NUMBER($length) } cm
length-inches = { NUMBER($length) } in

## Consegna

fact-delivery-countries = Con il paese che hai scelto, consegniamo in: { $countries }.
fact-delivery-countries-ww = Con la scelta che hai fatto, consegniamo in tutti i paesi che non hanno una pagina propria nel negozio.
fact-delivery-days = Quanto ci vuole
fact-delivery-cost = Quanto costa

fact-taxes-included = I prezzi includono { $tax } ({ $rate }).
fact-taxes-added = Alla cassa, prima dell’ordine, si aggiunge { $tax } ({ $rate }).
fact-taxes-import = Se sono dovuti dazi e imposta all’importazione, fanno parte del totale alla cassa. Li paghiamo noi alla dogana per te, e il corriere non te li chiede alla consegna.
fact-taxes-none = Non aggiungiamo imposte ai nostri prezzi. La tua dogana può applicare imposta all’importazione e dazi quando arriva il pacco; è il corriere a riscuoterli da te. Non possiamo conoscere l’importo in anticipo, quindi non ne promettiamo nessuno.
fact-taxes-by-address = Quello che è dovuto dipende da dove va il pacco. Una volta inserito l’indirizzo, alla cassa indichiamo imposte e dazi prima che tu ordini. Se non li conosciamo, lo diciamo, e il corriere può chiederteli alla consegna.

## Denaro che torna indietro

fact-refund-way = Come torna indietro
fact-refund-to-source-within = { NUMBER($days) ->
    [one] Con lo stesso mezzo, per { NUMBER($days) } giorno
   *[other] Con lo stesso mezzo, per { NUMBER($days) } giorni
}
fact-refund-to-source = Con lo stesso mezzo
fact-refund-to-account = Su un conto che ci indichi

fact-rules-price = Ti rimborsiamo il prezzo di ciò che restituisci, con le imposte che abbiamo riscosso insieme al prezzo.
fact-rules-inside = Il tuo ordine non attraversa nessuna frontiera doganale, quindi non si pagano dazi da rimborsare.
fact-rules-returned = Di quello che ci hai pagato per la dogana rimborsiamo anche: { $charges }.
fact-rules-kept = Di quello che è stato pagato per la dogana non viene rimborsato: { $charges }.
fact-rules-by-country = Dipende dal tuo paese se viene rimborsato quanto segue: { $charges }.
fact-charge-duty = dazi doganali
fact-charge-import-tax = imposta all’importazione
fact-charge-fees = spese della dogana e del corriere

## Chi vende

fact-merchant-name = Nome
fact-merchant-address = Indirizzo
fact-merchant-mail = E-mail
fact-merchant-phone = Telefono
fact-merchant-represented-by = Rappresentante legale
fact-merchant-register = Registro
fact-merchant-tax = Partita IVA
fact-registration-tax = Numero fiscale, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, Norvegia (VOEC)

## Che cosa si conserva di chi compra

fact-kept-what = Che cosa
fact-kept-time = Per quanto tempo
fact-kept-cart = Il tuo carrello e quello che hai scritto alla cassa, dall’ultima modifica
fact-kept-order = Il tuo ordine: che cosa hai comprato, il tuo indirizzo e la tua e-mail
fact-kept-order-time = Per tutto il tempo in cui la legge ci obbliga a conservare la contabilità
fact-kept-number = Un numero che ti chiede la dogana, cifrato, dall’ultimo giorno di consegna
fact-kept-account = Un conto che ci indichi per un rimborso, cifrato, dal giorno in cui il denaro è partito
fact-kept-marks = Tracce di abusi, illeggibili: da e-mail, indirizzo, rete e carta
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } giorno
   *[other] { NUMBER($days) } giorni
}

fact-cookie-name = Nome
fact-cookie-use = A che cosa serve
fact-cookie-cart = Ritrova il tuo carrello
fact-cookie-count = Mostra quanti articoli contiene
fact-cookie-preferences = Il paese, la lingua e la valuta che hai scelto
fact-cookie-notice = Un messaggio per la pagina successiva
fact-cookie-notice-time = Un minuto
