title = Bedrijfsgegevens
description = Wie hier verkoopt: naam, adres, register en fiscale nummers.
slug = bedrijfsgegevens
footer = Bedrijfsgegevens

text-1 = Wie verkoopt
    .text =
        { $merchant }

text-2 = Fiscale registraties
    .text =
        { $registrations }

text-3 = Een demonstratie
    .text = { $merchant-name } is verzonnen. Adres en nummers zijn voorbeelden, en er valt hier niets te kopen.
