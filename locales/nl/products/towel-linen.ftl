title = Linnen handdoek
    .synonyms = theedoek, badhanddoek, badlaken, keukendoek, droogdoek
tagline = Frans vlas, snel droog, elk jaar zachter
description =
    Linnen drinkt snel, droogt snel en laat geen pluis achter op een glas. De kleine hangt in de keuken, de grote in de badkamer. Allebei hebben ze drie ingeweven strepen en een zoom met genaaide hoeken, en allebei worden ze met elke wasbeurt zachter.

    Het vlas groeit in Normandië en wordt gesponnen en geweven in de Vogezen, door een weverij met negentien mensen. Ze wassen de stof één keer voor het knippen, zodat de handdoek bij jou thuis zijn maat houdt.
details =
    Klein: 45 × 70 cm, voor vaat en glazen
    Groot: 80 × 140 cm, voor de badkamer
    Materiaal: 100% linnen, 300 g per vierkante meter
    Onderhoud: machinewas op 60 °C, geen wasverzachter
slug = linnen-handdoek
picture = Een linnen handdoek in naturel vlas, met drie ingeweven strepen boven de zoom.
picture-2 = De zoom van de handdoek met het ophanglusje.
