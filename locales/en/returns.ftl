### What a shopper may send back, on the page about returns: as search engines are told.

# $days: for how many days after their arrival things are taken back.
fact-return-days = { NUMBER($days) ->
    [one] You have { NUMBER($days) } day from the day your parcel arrives.
   *[other] You have { NUMBER($days) } days from the day your parcel arrives.
}

# Who pays for sending something back.
fact-return-paid-by-buyer = You pay for sending it back.
fact-return-paid-by-shop = We pay for sending it back.
