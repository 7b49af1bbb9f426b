### Växelkurser: påslaget, betalning utan omräkning och kurser som är för gamla.

rate-markup = Det är { $markup } över kursen från { $source }.

rate-refused = Priser kan inte visas i { $asked } just nu, eftersom vår växelkurs är för gammal. De visas i { $shown } tills det finns en ny.
rate-refused-order = Frakten kan inte räknas ut förrän det finns en ny växelkurs, så inget kan beställas just nu. Din varukorg finns kvar.

in-base-amount = Utan omräkning: { MONEY($amount) }

in-base-pay = Betala i { $currency } i stället: { MONEY($amount) }
