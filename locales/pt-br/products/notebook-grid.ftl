# A notebook with a fine grid from Leipzig, Germany. Colours: sand and ink.
title = Caderno quadriculado
    .synonyms = bloco de notas, diário, agenda, caderneta
tagline = Costurado em Leipzig, fica aberto em qualquer página
description =
    Um caderno para desenhos, listas e pensamentos longos. O quadriculado é claro o bastante para sumir sob a tinta, e o papel recebe a caneta-tinteiro sem vazar. As folhas são costuradas com linha, por isso ele fica plano onde quer que você o abra.

    Ele é encadernado em Leipzig, cidade de livros, em uma oficina com duas mesas e uma máquina de costura de 1936. O tecido da capa é sobra de livros encadernados ali antes.
details =
    Formato: A5, 14,8 × 21 cm
    Páginas: 192, quadriculado de 5 mm
    Papel: 80 g por metro quadrado, não revestido, sem ácido
    Encadernação: costurada com linha, capa de tecido sobre cartão, fitilho
slug = caderno-quadriculado
picture = Um caderno fechado, encadernado em tecido, com fitilho.
picture-2 = O caderno aberto: o quadriculado claro das páginas e a lombada costurada.
