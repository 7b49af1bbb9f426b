title = Sartén de acero al carbono
    .synonyms = sartén de hierro, sartén lyonesa, sartén para inducción, skillet
tagline = Una sola chapa, un mango remachado, nada que se despegue
description =
    Una sartén para fuego fuerte: para patatas, pescado y carne, y también para huevos una vez curada. Llega con una capa fina de cera de abeja contra el óxido. Quítala con agua caliente, cura la sartén una vez con aceite, y con cada comida se volverá más oscura y más lisa. Sirve para cualquier cocina y para el horno.

    Viene de un valle de las Ardenas donde se trabaja el hierro desde hace quinientos años, de un taller de doce personas. Embuten cada sartén de una sola chapa, remachan el mango a mano y enderezan gratis cualquier sartén que llegue a deformarse.
details =
    Tamaño pequeño: 20 cm de diámetro
    Tamaño mediano: 26 cm de diámetro
    Grosor: 2,5 mm
    Material: acero al carbono, mango de acero remachado
    Cocinas: todas, también inducción; horno
    Cuidado: agua caliente y cepillo, secar enseguida, aceitar un poco; sin lavavajillas
slug = sartén-de-acero-al-carbono
picture = Una sartén de acero oscuro, de paredes inclinadas y mango largo remachado.
picture-2 = Los remaches que sujetan el mango, de cerca.
