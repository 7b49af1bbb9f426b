# A slender celadon vase from Icheon, South Korea. Celadon: a blue-green glaze with a net of fine cracks.
title = Vaso celadon de Icheon
    .synonyms = vaso de flores, jarro, jarra
tagline = Esmalte verde-azulado com uma rede de linhas finas
description =
    Um vaso esguio para um ramo, ou para três hastes de capim. O esmalte é aplicado em três camadas finas e queimado quase sem ar, o que transforma um traço de ferro no verde-azulado da água rasa. Ao esfriar, ele estala, durante dias e de um jeito que se ouve, e não há dois vasos com as mesmas linhas.

    Ele é feito em Icheon, uma cidade de ceramistas a sudeste de Seul, por uma mãe e o filho. Ela torneia, ele esmalta, e de cada queima eles só vendem as peças que agradam aos dois.
details =
    Tamanho: 24 cm de altura, 9 cm de diâmetro
    Boca: 3 cm
    Material: cerâmica de alta temperatura, esmalte celadon craquelado
    As linhas estão só no esmalte; o vaso não vaza
    Cuidados: enxaguar com água morna, não usar lava-louças
slug = vaso-celadon-de-icheon
picture = Um vaso esguio de esmalte verde-azulado, com uma rede de linhas finas e um ramo em botão.
picture-2 = O gargalo do vaso de perto, com o craquelado do esmalte.
