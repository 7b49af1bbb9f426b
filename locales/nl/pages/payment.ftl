title = Betaalwijzen
description = Welke betaalwijzen er zijn waar je woont, wat er wanneer wordt afgeschreven en wie je kaartnummer ziet.
slug = betaalwijzen
intro = Je betaalt zoals dat gebruikelijk is waar je woont. Bij het afrekenen zie je welke betaalwijzen bij je bestelling passen.
footer = Betaalwijzen

text-1 = Wat je kunt kiezen
    .text =
        { $payment-methods }

text-2 = Wat je betaalt
    .text =
        Het totaal bij het afrekenen is het bedrag dat we afschrijven, met de bezorging en met de belastingen en invoerrechten die wij innen. Wat we niet innen, staat daar ook.

        Er wordt niets afgeschreven voordat je bestelt.

text-3 = Je kaartnummer
    .text = Je vult het in bij de betaaldienst, niet in onze winkel. Wij zien het nooit.
    .link = page:returns
