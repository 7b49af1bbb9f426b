title = Företagsuppgifter
description = Vem som säljer här: namn, adress, register och skattenummer.
slug = företagsuppgifter
footer = Företagsuppgifter

text-1 = Vem som säljer
    .text =
        { $merchant }

text-2 = Skatteregistreringar
    .text =
        { $registrations }

text-3 = En demonstration
    .text = { $merchant-name } är påhittat. Adress och nummer är exempel, och inget går att köpa.
