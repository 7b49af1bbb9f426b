# Green tea from Yame, Japan, in a paper bag. Sizes: small (50 g) and large (100 g).
title = Sencha de Yame
    .synonyms = chá verde, chá japonês
tagline = Chá-verde da primeira colheita, em agulhas inteiras
description =
    Um chá-verde encorpado: doce no início, depois fresco como grama cortada, e quase sem amargor se a água não estiver quente demais. As folhas são colhidas no começo de maio, passam pelo vapor no mesmo dia e são enroladas em agulhas finas. Rende três boas infusões, e a segunda é a melhor.

    Ele cresce nas colinas acima de Yame, onde a névoa da manhã sombreia os jardins até as nove. Uma família, na quarta geração, colhe, vaporiza e enrola as folhas, e não vende nada que tenha crescido em outra colina.
details =
    Tamanho pequeno: 50 g, cerca de 10 bules
    Tamanho grande: 100 g, cerca de 20 bules
    Ingredientes: chá-verde, mais nada
    Colheita: a primeira do ano, começo de maio
    Preparo: 5 g para 200 ml de água a 70 °C, um minuto
    Guardar em lugar fresco, seco e escuro; melhor nos dois meses depois de aberto
slug = sencha-de-yame
picture = Um saquinho de papel de chá com etiqueta simples.
picture-2 = Agulhas de chá verde-escuras em um pratinho raso.
