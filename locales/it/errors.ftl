### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = Questa pagina non esiste
error-not-found-text = L’indirizzo potrebbe essere vecchio o scritto male. Tutto quello che abbiamo parte dalla home.
error-product-not-found-title = Non abbiamo questo articolo
error-product-not-found-text = Forse è stato venduto definitivamente, o l’indirizzo è scritto male. Magari ti piacerà qualcos’altro.
error-collection-not-found-title = Questa collezione non esiste
error-collection-not-found-text = L’indirizzo potrebbe essere vecchio o scritto male. Tutto quello che abbiamo parte dalla home.
error-order-not-found-title = Non troviamo questo ordine
error-order-not-found-text = Apri di nuovo il link completo dell’e-mail di conferma.
error-internal-title = Qualcosa è andato storto da parte nostra
error-internal-text = Non dipende da te, e non è stato addebitato nulla. Il tuo carrello è al sicuro. Riprova tra un momento.
error-back-home = Alla home

error-title = Non ha funzionato

error-forbidden = Questa richiesta veniva da un altro sito, quindi non l’abbiamo eseguita. Usa i pulsanti delle nostre pagine.
error-too-large = È più testo di quanto possiamo ricevere. Accorcialo.
error-bad-request = Non siamo riusciti a leggere questa richiesta. Torna indietro e riprova.
error-internal = Qualcosa è andato storto da parte nostra. Non è cambiato nulla. Riprova tra un momento.
error-busy = C’è molto movimento in questo momento. Non è cambiato nulla. Riprova tra un momento.

error-quantity = Scegli una quantità da 1 a 99.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Questo articolo è esaurito.
        [one] Ne resta solo { NUMBER($available) }. Scegli una quantità minore.
       *[other] Ne restano solo { NUMBER($available) }. Scegli una quantità minore.
    }
error-unknown-sku = Non abbiamo questo articolo, o non l’abbiamo più.
error-cart-full = Nel carrello ci sono 50 articoli diversi, di più non ce ne stanno. Ordina prima questi.
error-not-in-cart = Questo articolo non è più nel carrello.
error-cart-empty = Il carrello è vuoto, quindi non c’è nulla da ordinare.
error-cart-changed = I prezzi o le disponibilità sono cambiati da quando hai visto il totale. Ricontrolla il tuo ordine prima di confermarlo.
error-unknown-market = Non abbiamo un negozio per questo paese. Scegline uno dall’elenco.
error-unknown-language = Non parliamo ancora questa lingua. Scegline una dall’elenco.
error-unknown-currency = Non possiamo mostrare i prezzi in questa valuta. Scegline una dall’elenco.
error-method-not-allowed = Questo indirizzo accetta solo moduli. Torna indietro e usa il pulsante della pagina.
error-payment-unavailable = Non è stato possibile avviare il pagamento. Il tuo ordine resta valido; riprova tra un momento o paga in un altro modo.
error-payment-closed = Questo pagamento è già concluso o è scaduto. La pagina del tuo ordine mostra a che punto è.
