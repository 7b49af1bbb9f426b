### Vad som får skickas tillbaka, på sidan om returer.

fact-return-days = { NUMBER($days) ->
    [one] Du har { NUMBER($days) } dag på dig från den dag paketet kommer fram.
   *[other] Du har { NUMBER($days) } dagar på dig från den dag paketet kommer fram.
}

fact-return-paid-by-buyer = Du betalar returfrakten.
fact-return-paid-by-shop = Vi betalar returfrakten.
