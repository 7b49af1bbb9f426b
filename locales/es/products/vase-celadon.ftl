title = Jarrón de celadón de Icheon
    .synonyms = florero, jarrón de cerámica, búcaro, jarrón de porcelana
tagline = Esmalte verde azulado con una red de líneas finas
description =
    Un jarrón esbelto para una rama, o para tres tallos de hierba. El esmalte se aplica en tres capas finas y se cuece casi sin aire, lo que convierte un rastro de hierro en el verde azulado del agua poco profunda. Al enfriarse se agrieta, de forma audible y durante días, y no hay dos jarrones con las mismas líneas.

    Lo hacen en Icheon, una ciudad de alfareros al sureste de Seúl, una madre y su hijo. Ella tornea, él esmalta, y de cada hornada solo se desprenden de las piezas que gustan a los dos.
details =
    Tamaño: 24 cm de alto, 9 cm de diámetro
    Boca: 3 cm
    Material: gres, esmalte celadón craquelado
    Las líneas están solo en el esmalte; el jarrón no pierde agua
    Cuidado: enjuagar con agua tibia, sin lavavajillas
slug = jarrón-de-celadón-de-icheon
picture = Un jarrón esbelto de esmalte verde azulado con una red de líneas finas y, dentro, una ramita con brotes.
picture-2 = El cuello del jarrón de cerca, con el craquelado del esmalte.
