title = Pluma estilográfica de latón
    .synonyms = pluma fuente, pluma de tinta, lapicera, bolígrafo
tagline = Torneada de una barra maciza, en Pforzheim
description =
    Una pluma con algo de peso, que hace ella sola la mitad de la escritura. El latón sin tratar toma el color de la mano que lo sostiene. Al latón ennegrecido lo llamamos aquí tinta: se mantiene oscuro y al cabo de un año muestra algo de oro en los cantos. Admite los cartuchos que tienen todas las papelerías, o tinta de frasco.

    La tornean en Pforzheim, ciudad de orfebres, un mecánico herramentista y su hija, en un torno de 1962. Él tornea, ella monta el plumín, y ninguna pluma sale del taller antes de que ella haya escrito una página.
details =
    Longitud: 13,5 cm cerrada
    Peso: 48 g
    Material: latón, sin tratar o ennegrecido
    Plumín: acero, medio
    Carga: cartuchos internacionales estándar; incluye un convertidor
    Cuidado: enjuagar el plumín con agua fría de vez en cuando; pulir el latón, o dejarlo estar
slug = pluma-estilográfica-de-latón
picture = Una pluma estilográfica de metal torneado, sencilla y redonda.
picture-2 = La pluma sin capuchón, con el plumín de cerca.
