title = Manta de merino
    .synonyms = frazada, cobija, plaid, manta de lana, manta de sofá
tagline = Tejida en el Mühlviertel, suave desde la primera noche
description =
    Una manta para leer debajo. La lana merina abriga sin pesar, y la tela se carda con cabezas de cardo hasta que resulta suave sobre la piel. Dos de sus lados terminan en flecos cortos, retorcidos a mano.

    Se teje en el Mühlviertel, en el norte de Austria, en una fábrica que una misma familia lleva desde 1921. Los telares tienen más años que quienes los manejan, y van lo bastante despacio para vigilar cada hilo.
details =
    Tamaño: 140 × 200 cm, con flecos
    Material: 100 % lana merina
    Gramaje: 400 g por metro cuadrado
    Cuidado: airear a menudo, lavar a mano con agua fría, secar en plano
slug = manta-de-merino
picture = Una manta de lana doblada, con flecos cortos y retorcidos.
picture-2 = Los flecos y el tejido de la manta, de cerca.
