title = Molinillo de café manual
    .synonyms = molino de café, moledor de café, grinder, molinillo manual
tagline = Acero y nogal, construido para repararse
description =
    Un molinillo de manivela, regular y lo bastante silencioso para las primeras horas de la mañana. La muela se ajusta en cuarenta pasos claros, del espresso a la prensa francesa. Se desmonta sin herramientas, y cada pieza se puede comprar por separado.

    Se construye en el Bergisches Land, donde se trabaja el acero desde que el agua movía los martillos, en un taller de siete personas. Tornean ellas mismas los cuerpos, montan cada molinillo a mano y apuntan su número en un libro.
details =
    Tamaño: 19 cm de alto, 7 cm de diámetro
    Capacidad: 35 g de café en grano
    Muela: cónica, de acero templado, 40 pasos
    Material: acero pavonado, nogal aceitado
    Cuidado: cepillar en seco, sin agua en la muela
slug = molinillo-de-café-manual
picture = Un molinillo de café esbelto: arriba acero pavonado, abajo nogal, y encima una manivela con pomo de madera.
picture-2 = La manivela y su pomo de madera, vistos desde arriba.
