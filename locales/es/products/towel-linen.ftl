title = Toalla de lino
    .synonyms = toalla de baño, toalla de manos, paño de cocina, trapo de cocina, repasador
tagline = Lino francés, que seca rápido y cada año es más suave
description =
    El lino absorbe rápido, se seca rápido y no deja pelusa en las copas. La pequeña cuelga en la cocina; la grande, en el baño. Las dos llevan tres franjas tejidas y un dobladillo con las esquinas cosidas, y las dos se vuelven más suaves con cada lavado.

    El lino crece en Normandía y se hila y se teje en los Vosgos, en una tejeduría de diecinueve personas. Lavan la tela una vez antes de cortarla, para que en tu casa conserve su tamaño.
details =
    Tamaño pequeño: 45 × 70 cm, para platos y copas
    Tamaño grande: 80 × 140 cm, para el baño
    Material: 100 % lino, 300 g por metro cuadrado
    Cuidado: lavar a máquina a 60 °C, sin suavizante
slug = toalla-de-lino
picture = Una toalla de lino en su color natural, con tres franjas tejidas sobre el dobladillo.
picture-2 = El dobladillo de la toalla con su presilla para colgar.
