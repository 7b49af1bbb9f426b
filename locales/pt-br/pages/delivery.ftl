title = Entrega e frete
description = Onde entregamos, quanto custa, quanto tempo leva, quais impostos são devidos e o que fazer se algo chegar quebrado.
slug = entrega
intro = Peças feitas à mão viajam bem quando são bem embaladas. Veja quanto custa, quanto tempo leva e quem paga o quê.
footer = Entrega e frete

text-1 = Onde entregamos
    .text =
        { $delivery-countries }

        Para qualquer outro país, mude o país no alto da página. Preços, impostos e formas de pagamento mudam junto.

text-2 = Quanto custa
    .text =
        O que conta é o pacote com a embalagem. Veja quanto custa cada forma de envio, conforme o peso.

        { $delivery-methods }

text-3 = Impostos e alfândega
    .text =
        O imposto aparece junto de cada preço e no total, antes de você finalizar a compra.

        { $delivery-taxes }

text-4 = Se algo chegar quebrado
    .text =
        Avise logo e mande uma foto da peça e do pacote. Enviamos outra ou devolvemos seu dinheiro, como você preferir. Seus direitos pela lei continuam valendo.

        Esta é uma loja de demonstração: nada é enviado, então nada pode quebrar.
