# A typeface by the name of Wayfarer, from Germany: a file to install, nothing is shipped.
title = Tipografia Wayfarer
    .synonyms = fonte, tipo de letra
tagline = Um estêncil geométrico e caloroso, para palavras grandes
description =
    Wayfarer foi feita para palavras grandes: placas, capas, rótulos, a primeira linha de uma página. O traço é uniforme, as curvas são largas, e onde um traço cruzaria outro ele para antes, como em um estêncil. Isso lhe dá um ar de caixotes e de cais, e espaço para respirar. Ela fala a maioria das línguas escritas em letras latinas, do português ao polonês e ao turco.

    Ela foi desenhada em Offenbach, por uma designer que fotografa os letreiros dos portos nas férias. Ela recortou o primeiro alfabeto em papelão, para aprender onde uma letra precisa de uma ponte para se manter de pé.
details =
    Um estilo, 283 caracteres: maiúsculas, minúsculas, algarismos, sinais
    Línguas: 29, do albanês ao galês, entre elas o polonês e o turco
    Arquivo: OpenType (.otf), para todos os sistemas e programas comuns
    Licença: SIL Open Font License 1.1, para impressos, web e produtos
    Nada é enviado: você baixa o arquivo assim que o pagamento é confirmado
slug = tipografia-wayfarer
picture = Uma folha impressa que mostra a tipografia: seu nome, Wayfarer, e seu alfabeto.
picture-2 = Letras grandes da tipografia na folha, de perto.
