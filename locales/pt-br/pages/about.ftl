title = Sobre nós
description = De onde vêm nossas peças, como calculamos quanto custam na sua porta e quem as embala.
slug = sobre-nós
footer = Sobre nós

hero-1 = Feitas em um país, desejadas em outro
    .text = Procuramos peças que alguém faz à mão e as levamos a quem estava à procura delas.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = O que nos guia
    .title-1 = Um só total
    .text-1 = Preço, frete, impostos e taxas: você sabe quanto custa na sua porta antes de pedir.
    .title-2 = Seu idioma
    .text-2 = Você lê, paga e escreve para nós do jeito que costuma.
    .title-3 = Poucas peças
    .text-3 = Vendemos o que daríamos de presente, e sabemos quem fez.

quote-1 = “Uma boa peça não teme o caminho longo. Só quer uma boa caixa.”
    .by = Da mesa de embalagem, em Hamburgo

products-1 = Comece por aqui
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
