title = Velas de cera de abeja
    .synonyms = vela de mesa, cirio, candelero, candelabro
tagline = Un par de velas finas, treinta veces sumergidas
description =
    La cera de abeja arde con una luz tranquila y cálida y huele un poco a miel, encendida o no. Cada vela se sumerge treinta veces y cada vez crece el grosor de una hoja; en la base se notan las capas. El par va atado con hilo de lino y acompañado de un pequeño portavelas para una de ellas.

    Las hacen en el Alentejo un hermano y una hermana que tienen doscientas colmenas bajo los alcornoques. Trabajan la cera en invierno, mientras las abejas descansan, y cuando la estantería se vacía no hay más hasta el siguiente.
details =
    Contenido: dos velas, un portavelas
    Tamaño: 25 cm de largo, 2 cm de diámetro en la base
    Duración: unas siete horas por vela
    Hechas de: cera pura de abeja, mecha de algodón
    Cuidado: recortar la mecha a 1 cm; lejos de corrientes de aire y siempre a la vista
slug = velas-de-cera-de-abeja
picture = Dos velas delgadas de cera amarilla de abeja, atadas con hilo de lino, con un pequeño portavelas.
picture-2 = Las mechas de cerca y las huellas de las inmersiones en la cera.
