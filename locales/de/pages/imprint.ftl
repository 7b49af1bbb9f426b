title = Impressum
description = Wer hier verkauft: Name, Anschrift, Register und Steuernummern.
slug = impressum
footer = Impressum

text-1 = Wer verkauft
    .text =
        { $merchant }

text-2 = Steuerliche Registrierungen
    .text =
        { $registrations }

text-3 = Eine Demonstration
    .text = { $merchant-name } ist erfunden. Anschrift und Nummern sind Beispiele, und kaufen lässt sich hier nichts.
