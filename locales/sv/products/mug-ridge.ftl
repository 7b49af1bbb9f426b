title = Räfflad mugg
    .synonyms = kaffemugg, temugg, kopp, kaffekopp
tagline = Stengods med räfflor som fingrarna hittar av sig själva
description =
    Fina räfflor löper runt muggen från foten till kanten, dragna med en träkam medan leran snurrar. De ger handen fäste och håller fingrarna en bit från värmen. I örat får tre fingrar plats.

    Den drejas i en verkstad i utkanten av Westerwald, på gården till en gammal kvarn. Krukmakaren där gör muggar och inget annat, ungefär trettio en bra dag.
details =
    Rymmer: 300 ml
    Mått: 8,5 cm i diameter, 9 cm hög
    Material: stengods, glaserat in- och utvändigt, oglaserat vid foten
    Skötsel: tål diskmaskin och mikrovågsugn
slug = räfflad-mugg
picture = En stengodsmugg med fina räfflor runt om, ett runt öra och oglaserad fot, fylld med kaffe.
picture-2 = Kaffemuggen sedd uppifrån, med örat och räfflorna framtill.
