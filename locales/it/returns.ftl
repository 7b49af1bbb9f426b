### Ciò che si può restituire, nella pagina dei resi.

fact-return-days = { NUMBER($days) ->
    [one] Hai { NUMBER($days) } giorno dall’arrivo del pacco.
   *[other] Hai { NUMBER($days) } giorni dall’arrivo del pacco.
}

fact-return-paid-by-buyer = La spedizione di ritorno è a tuo carico.
fact-return-paid-by-shop = La spedizione di ritorno è a nostro carico.
