title = Storleksguide
description = Hur stora våra scarfar, plädar, handdukar och kuddar är, och hur du tvättar dem utan att det ändras.
slug = storleksguide
intro = Allt är mätt plant liggande. Det som är vävt för hand kan vara en fingerbredd större eller mindre.
footer = Storleksguide

text-1 = Scarfar
    .text = - Sidenscarf: { LENGTH(90) } × { LENGTH(90) }, stor nog att knyta
    .link = product:scarf-silk
    .button = Till scarfen

text-2 = Plädar och kuddar
    .text =
        - Merinopläd: { LENGTH(140) } × { LENGTH(200) }, med fransar
        - Kelimkudde: { LENGTH(45) } × { LENGTH(45) }, fylld

text-3 = Handdukar
    .text =
        - Liten: { LENGTH(45) } × { LENGTH(70) }, för disk och glas
        - Stor: { LENGTH(80) } × { LENGTH(140) }, för badet

text-4 = Efter tvätt
    .text = Linne krymper lite vid första tvätten; måtten gäller efter den. Ull och siden behåller sina om de tvättas svalt.
