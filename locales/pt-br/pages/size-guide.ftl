title = Guia de medidas
description = O tamanho dos nossos lenços, mantas, toalhas e almofadas, e como lavar sem mudar isso.
slug = guia-de-medidas
intro = Tudo é medido na horizontal. O que é tecido à mão pode ter um dedo a mais ou a menos.
footer = Guia de medidas

text-1 = Lenços
    .text = - Lenço de seda: { LENGTH(90) } × { LENGTH(90) }, grande o bastante para amarrar
    .link = product:scarf-silk
    .button = Ver o lenço

text-2 = Mantas e almofadas
    .text =
        - Manta de merino: { LENGTH(140) } × { LENGTH(200) }, com franjas
        - Almofada de kilim: { LENGTH(45) } × { LENGTH(45) }, com enchimento

text-3 = Toalhas
    .text =
        - Pequena: { LENGTH(45) } × { LENGTH(70) }, para louça e copos
        - Grande: { LENGTH(80) } × { LENGTH(140) }, para o banho

text-4 = Depois de lavar
    .text = O linho encolhe um pouco na primeira lavagem; as medidas valem depois dela. A lã e a seda mantêm as suas se você lavar com água fria.
