title = Lata de té de Tsubame
    .synonyms = bote de té, caja de té, tarro para té, latita
tagline = De chapa, con una tapa que baja y se cierra sola
description =
    Pon la tapa y suéltala: baja por su propio peso y se cierra con un suspiro. Ni junta ni cierre, solo una rendija más fina que un cabello, y el té se conserva seco. El cobre se oscurece hasta el marrón y el latón hasta la miel, antes allí donde los tocan los dedos.

    Se hace en Tsubame, donde se trabaja el metal desde que los campesinos forjaban clavos en invierno. Tres caldereros curvan, sueldan y pulen cada lata a mano, y una tapa está lista cuando cae a la velocidad justa.
details =
    Tamaño: 10 cm de alto, 7,5 cm de diámetro
    Capacidad: unos 100 g de té en hoja
    Material: cobre o latón, estañado por dentro
    Tapa: doble, se cierra por su propio peso
    Cuidado: limpiar con un paño seco, sin agua
slug = lata-de-té-de-tsubame
picture = Un cilindro sencillo de metal pulido con una tapa bien ajustada.
picture-2 = La lata abierta, con la tapa al lado.
