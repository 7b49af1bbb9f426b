### Wat teruggestuurd mag worden, op de pagina over retouren.

fact-return-days = { NUMBER($days) ->
    [one] Je hebt { NUMBER($days) } dag vanaf de dag waarop je pakket aankomt.
   *[other] Je hebt { NUMBER($days) } dagen vanaf de dag waarop je pakket aankomt.
}

fact-return-paid-by-buyer = Je betaalt zelf voor het terugsturen.
fact-return-paid-by-shop = Wij betalen het terugsturen.
