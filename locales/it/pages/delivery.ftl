title = Consegna e costi
description = Dove consegniamo, quanto costa, quanto ci vuole, quali imposte sono dovute e che cosa fare se qualcosa arriva rotto.
slug = consegna
intro = Le cose fatte a mano viaggiano bene se sono imballate bene. Ecco quanto costa, quanto ci vuole e chi paga che cosa.
footer = Consegna e costi

text-1 = Dove consegniamo
    .text =
        { $delivery-countries }

        Per qualsiasi altro paese, cambia il luogo in alto nella pagina. Con il luogo cambiano prezzi, imposte e metodi di pagamento.

text-2 = Quanto costa
    .text =
        Conta il pacco con il suo imballaggio. Ecco quanto costa ciascuna delle nostre spedizioni, in base al peso.

        { $delivery-methods }

text-3 = Imposte e dogana
    .text =
        Le imposte sono indicate accanto a ogni prezzo e nel totale alla cassa.

        { $delivery-taxes }

text-4 = Se qualcosa arriva rotto
    .text =
        Avvisaci presto e inviaci una foto dell’articolo e del pacco. Ne spediamo un altro o ti restituiamo il denaro, come preferisci. I tuoi diritti di legge restano invariati.

        Questo è un negozio dimostrativo: non viene spedito nulla, quindi nulla si può rompere.
