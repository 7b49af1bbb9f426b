# A woollen throw from Austria. Colours: oat and rust.
title = Manta de merino
    .synonyms = cobertor, coberta, manta de lã
tagline = Tecida no Mühlviertel, macia desde a primeira noite
description =
    Uma manta para ler embaixo dela. A lã merino aquece sem pesar, e o tecido é escovado com cardos até ficar macio na pele. Dois lados terminam em franjas curtas, torcidas à mão.

    Ela é tecida no Mühlviertel, no norte da Áustria, em uma tecelagem que a mesma família toca desde 1921. Os teares são mais velhos do que as pessoas que cuidam deles, e andam devagar o bastante para se vigiar cada fio.
details =
    Tamanho: 140 × 200 cm, com as franjas
    Material: 100% lã merino
    Gramatura do tecido: 400 g por metro quadrado
    Cuidados: arejar com frequência, lavar à mão em água fria, secar na horizontal
slug = manta-de-merino
picture = Uma manta de lã dobrada, com franjas curtas torcidas.
picture-2 = As franjas e a trama da manta, de perto.
