### İade sayfasında: nelerin ne kadar süreyle geri alındığı.

fact-return-days = { NUMBER($days) ->
    [one] Paketin ulaştığı günden başlayarak { NUMBER($days) } gün süreniz var.
   *[other] Paketin ulaştığı günden başlayarak { NUMBER($days) } gün süreniz var.
}

fact-return-paid-by-buyer = İade kargosunu siz ödersiniz.
fact-return-paid-by-shop = İade kargosunu biz öderiz.
