### Co można odesłać, na stronie o zwrotach.

fact-return-days = { NUMBER($days) ->
    [one] Masz { NUMBER($days) } dzień od dnia, w którym dotarła paczka.
    [few] Masz { NUMBER($days) } dni od dnia, w którym dotarła paczka.
    [many] Masz { NUMBER($days) } dni od dnia, w którym dotarła paczka.
   *[other] Masz { NUMBER($days) } dnia od dnia, w którym dotarła paczka.
}

fact-return-paid-by-buyer = Koszt odesłania jest po Twojej stronie.
fact-return-paid-by-shop = Koszt odesłania jest po naszej stronie.
