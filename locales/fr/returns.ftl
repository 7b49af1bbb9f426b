### Ce qui peut être renvoyé, sur la page des retours.

fact-return-days = { NUMBER($days) ->
    [one] Vous avez { NUMBER($days) } jour à compter du jour où votre colis arrive.
   *[other] Vous avez { NUMBER($days) } jours à compter du jour où votre colis arrive.
}

fact-return-paid-by-buyer = Le renvoi est à vos frais.
fact-return-paid-by-shop = Le renvoi est à nos frais.
