title = Plato llano del Westerwald
    .synonyms = vajilla, plato de cena, plato grande, plato de cerámica
tagline = Gres de borde alzado, hecho para cada día
description =
    Un plato para todos los días y también para las visitas. El borde bajo mantiene la salsa en su sitio, y el esmalte mate es lo bastante duro para los cuchillos. Arena es cálido y claro; pizarra, oscuro y frío. Quedan bien juntos.

    Viene de un taller del Westerwald, donde se cuece gres desde hace siglos porque el barro de allí no pide otra cosa. Cuatro personas tornean, esmaltan y cuecen, y cada plato lleva la marca de quien lo torneó.
details =
    Tamaño: 26 cm de diámetro, 2,5 cm de alto
    Material: gres, esmalte mate
    Cuidado: apto para lavavajillas y microondas
slug = plato-llano-del-westerwald
picture = Dos platos llanos de gres mate con un borde bajo alzado, uno de pie y otro tumbado.
picture-2 = Una pila de platos, vista de lado.
