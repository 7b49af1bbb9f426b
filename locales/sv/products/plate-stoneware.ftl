title = Mattallrik från Westerwald
    .synonyms = middagstallrik, flat tallrik, servis, porslin
tagline = Stengods med uppvikt kant, gjord för varje dag
description =
    En tallrik för varje dag och för gäster också. Den låga kanten håller såsen på plats, och den matta glasyren är hård nog för knivar. Sand är varm och ljus, Skiffer är mörk och sval; de gör sig bra ihop.

    Den kommer från en verkstad i Westerwald, där man har bränt stengods i århundraden eftersom leran där inte ber om något annat. Fyra personer drejar, glaserar och bränner, och varje tallrik bär märket av den som drejade den.
details =
    Mått: 26 cm i diameter, 2,5 cm hög
    Material: stengods, matt glasyr
    Skötsel: tål diskmaskin och mikrovågsugn
slug = mattallrik-från-westerwald
picture = Två mattallrikar i matt stengods med låg uppvikt kant, den ena stående, den andra liggande.
picture-2 = En trave tallrikar, sedd från sidan.
