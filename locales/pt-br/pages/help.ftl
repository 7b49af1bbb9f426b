title = Perguntas e respostas
description = Entrega, impostos, pagamento, devoluções e seus dados: respostas pelas regras do seu país.
slug = ajuda
intro = Tudo aqui vale para o país que você escolheu. O que não se aplica lá não aparece.
footer = Perguntas e respostas

questions-1 = Entrega
    .title-1 = Onde vocês entregam?
    .text-1 = { $delivery-countries }
    .title-2 = Quanto tempo leva a entrega?
    .text-2 =
        Do seu pedido até a sua porta. Os dias estão na página de cada produto e em “Finalizar compra”.

        { $delivery-days }
    .title-3 = Quanto custa a entrega?
    .text-3 = { $delivery-methods }
    .title-4 = Quando a entrega é grátis?
    .text-4 = { $free-delivery }
    .title-5 = Minha encomenda está atrasada ou chegou quebrada. E agora?
    .text-5 = Escreva para nós na página do seu pedido ou para { $merchant-mail }. Procuramos a encomenda, enviamos outra peça ou devolvemos seu dinheiro.

questions-2 = Impostos e alfândega
    .title-1 = Os impostos estão incluídos?
    .text-1 = { $delivery-taxes }
    .title-2 = Por que a alfândega quer um número meu?
    .text-2 = { $buyer-numbers }
    .title-3 = Posso comprar sem IVA para a minha empresa?
    .text-3 = { $business }
    .title-4 = O total ainda pode mudar enquanto faço o pedido?
    .text-4 = { $held-quote }

questions-3 = Pagamento
    .title-1 = Como posso pagar?
    .text-1 = { $payment-methods }
    .title-2 = Posso pagar depois?
    .text-2 = { $pay-later }
    .title-3 = Posso parcelar?
    .text-3 =
        Sim. Ao finalizar a compra, você vê quanto custa cada parcela. Números de parcelas à sua escolha:

        { $pay-in-parts }
    .title-4 = Quanto tempo tenho para pagar?
    .text-4 =
        Suas peças ficam reservadas por esse tempo. Depois cancelamos o pedido e nada é cobrado.

        { $time-to-pay }
    .title-5 = Posso pagar em dinheiro na entrega?
    .text-5 = { $pay-at-door }
    .title-6 = Em quais moedas posso ver os preços?
    .text-6 =
        Escolha a moeda no alto da página. Ao finalizar a compra, está indicado quais formas de pagamento a aceitam.

        { $currencies }
    .title-7 = Meu pagamento falhou. E agora?
    .text-7 = Nada foi cobrado. Abra a página do seu pedido: lá você pode pagar de novo, também de outra forma.

questions-4 = Devoluções e reembolsos
    .title-1 = Até quando posso devolver?
    .text-1 = { $returns }
    .title-2 = Como devolvo alguma coisa?
    .text-2 = Escreva para nós na página do seu pedido ou para { $merchant-mail }, dizendo quais peças voltam. Informamos para onde enviar.
    .title-3 = Como recebo meu dinheiro de volta?
    .text-3 = { $refund-windows }
    .title-4 = Os impostos são devolvidos?
    .text-4 = { $refund-rules }

questions-5 = Seu pedido
    .title-1 = Onde encontro meu pedido? Preciso de uma conta?
    .text-1 = Não há contas. O e-mail do seu pedido traz o link da página dele. Guarde-o: ninguém mais o conhece.
    .title-2 = Digitei o endereço errado. E agora?
    .text-2 = Escreva logo para nós na página do seu pedido, com o endereço certo. Enquanto nada foi enviado, podemos mudá-lo.
    .title-3 = Meu endereço não cabe no formulário.
    .text-3 = Escolha primeiro o país: o formulário passa a ter as linhas que o correio de lá usa. Escreva seu endereço como em uma carta.
    .title-4 = Como uso um código promocional?
    .text-4 = Digite-o no carrinho ou ao finalizar a compra. Vale um código por pedido; se ele não descontar nada, a página diz por quê.
    .title-5 = Onde estão meus downloads?
    .text-5 =
        Na página do seu pedido, assim que ele estiver pago. Estes são arquivos, nada é enviado:

        { $downloads }

questions-6 = Idioma e dados
    .title-1 = Que idiomas vocês falam?
    .text-1 =
        Você pode ler a loja inteira nestes idiomas, em qualquer país. Escreva em um deles, e a resposta vem no mesmo.

        { $languages }
    .title-2 = O que vocês sabem sobre mim?
    .text-2 = { $kept-data }
    .title-3 = Que cookies vocês usam?
    .text-3 = { $cookies }
    .title-4 = Como peço para apagar meus dados?
    .text-4 = No fim da página do seu pedido, “Seus dados” mostra tudo o que guardamos dele e tem um botão para apagar.
