### Was zurückgeschickt werden darf, auf der Seite über Rückgaben.

fact-return-days = { NUMBER($days) ->
    [one] Ab dem Tag, an dem Ihr Paket ankommt, haben Sie { NUMBER($days) } Tag Zeit.
   *[other] Ab dem Tag, an dem Ihr Paket ankommt, haben Sie { NUMBER($days) } Tage Zeit.
}

fact-return-paid-by-buyer = Das Rückporto zahlen Sie.
fact-return-paid-by-shop = Das Rückporto zahlen wir.
