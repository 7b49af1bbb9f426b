title = Cuchillo petty
    .synonyms = puntilla, mondador, cuchillo para verduras, cuchillo japonés, cuchillo de chef
tagline = Un cuchillo de cocina pequeño, forjado y afilado en Sakai
description =
    El cuchillo al que recurres primero: para hierbas, fruta, chalotas, un tomate. El núcleo es de acero papel blanco, un acero al carbono que admite un filo muy fino y se vuelve a afilar con facilidad. Con el uso se oscurecerá; así tiene que ser.

    En Sakai el trabajo se reparte desde hace seiscientos años: una casa forja, otra afila, una tercera pone el mango. Este cuchillo pasa por tres talleres de una misma calle antes de llegar a ti.
details =
    Hoja: 13,5 cm, afilada por ambos lados, para diestros y zurdos
    Longitud: 25 cm
    Acero: acero papel blanco n.º 2, revestido de hierro dulce
    Mango: madera de magnolia, octogonal, con virola de madera oscura
    Cuidado: lavar a mano y secar enseguida; afilar con piedra al agua
slug = cuchillo-petty
picture = Un cuchillo de cocina delgado, de hoja puntiaguda, con virola oscura y mango de madera clara.
picture-2 = La punta de la hoja de cerca, con las huellas del martillo en el costado.
