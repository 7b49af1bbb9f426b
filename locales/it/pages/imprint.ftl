title = Note legali
description = Chi vende qui: nome, indirizzo, registro e numeri fiscali.
slug = note-legali
footer = Note legali

text-1 = Chi vende
    .text =
        { $merchant }

text-2 = Registrazioni fiscali
    .text =
        { $registrations }

text-3 = Una dimostrazione
    .text = { $merchant-name } è un nome inventato. Indirizzo e numeri sono esempi, e qui non si può comprare nulla.
