title = Guía de medidas
description = Cuánto miden nuestros pañuelos, mantas, toallas y cojines, y cómo lavarlos sin que eso cambie.
slug = guía-de-medidas
intro = Todo está medido en plano. Lo tejido a mano puede medir un dedo más o menos.
footer = Guía de medidas

text-1 = Pañuelos
    .text = - Pañuelo de seda: { LENGTH(90) } × { LENGTH(90) }, lo bastante grande para anudarlo
    .link = product:scarf-silk
    .button = Ver el pañuelo

text-2 = Mantas y cojines
    .text =
        - Manta de merino: { LENGTH(140) } × { LENGTH(200) }, con flecos
        - Cojín kilim: { LENGTH(45) } × { LENGTH(45) }, con relleno

text-3 = Toallas
    .text =
        - Pequeña: { LENGTH(45) } × { LENGTH(70) }, para platos y copas
        - Grande: { LENGTH(80) } × { LENGTH(140) }, para el baño

text-4 = Después del lavado
    .text = El lino encoge un poco en el primer lavado; las medidas son las de después. La lana y la seda conservan las suyas si se lavan en frío.
