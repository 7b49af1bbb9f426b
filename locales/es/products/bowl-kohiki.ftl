title = Cuenco de té kohiki
    .synonyms = bol de matcha, chawan, tazón, bol de arroz
tagline = Engobe blanco sobre barro oscuro, torneado a mano en Mashiko
description =
    Un cuenco a la medida de dos manos. El barro oscuro se sumerge en engobe blanco y se esmalta con una capa fina que lo deja asomar en el borde y en el pie; con los años, el té dibuja líneas delicadas en el esmalte y el cuenco se vuelve tuyo.

    Viene de un taller de Mashiko, al norte de Tokio, donde dos alfareros comparten un torno y un horno. Sacan parte de su barro de la colina que hay detrás de la casa y hacen seis hornadas al año.
details =
    Tamaño pequeño: 10,5 cm de diámetro, 6,5 cm de alto, capacidad de 200 ml
    Tamaño mediano: 12,5 cm de diámetro, 7,5 cm de alto, capacidad de 400 ml
    Material: gres con engobe blanco y esmalte transparente
    Cada cuenco es un poco distinto en forma y tono
    Cuidado: dejar en agua antes del primer uso, lavar a mano, no usar en el microondas
slug = cuenco-de-té-kohiki
picture = Un cuenco de té redondo con engobe blanco y finas motas oscuras; el barro marrón asoma en el pie.
picture-2 = El interior del cuenco visto desde arriba: engobe blanco, y barro oscuro a lo largo del borde.
