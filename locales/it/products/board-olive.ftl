title = Tagliere in legno d’ulivo
    .synonyms = asse da cucina, tagliere per formaggi, tagliere da portata, asse per il pane
tagline = Un solo pezzo di legno, mai due uguali
description =
    Ricavato da un unico pezzo d’ulivo, un legno compatto dalla venatura vivace. Il piccolo è per pane e formaggio, il grande per le verdure di un pasto intero. Il foro nel manico permette di appenderlo vicino ai fornelli.

    Lo fa in Provenza una falegnameria che usa solo alberi troppo vecchi per dare frutti. Il legno asciuga quattro anni prima di essere segato, e ogni tagliere riceve due mani d’olio.
details =
    Misura piccola: 28 × 13 cm
    Misura grande: 42 × 22 cm
    Spessore: 1,8 cm
    Materiale: legno d’ulivo in un solo pezzo, oliato
    Cura: pulire con un panno umido, oliare ogni tanto, mai in lavastoviglie
slug = tagliere-in-legno-d-ulivo
picture = Un tagliere allungato in legno d’ulivo, con venatura fluida e un manico forato.
picture-2 = Il manico del tagliere con il foro e la venatura intorno.
