title = Devoluções e reembolsos
description = Como mandar algo de volta, como seu dinheiro retorna e o que acontece com impostos e taxas de importação.
slug = devoluções
intro = Não era o que você imaginava? Veja como a peça volta e o que volta para você.
footer = Devoluções e reembolsos

steps-1 = Como funciona
    .title-1 = Diga o que volta
    .text-1 = Abra a página do pedido pelo e-mail de confirmação, escolha as peças e confirme. Você também pode escrever para nós: { $merchant-mail }.
    .title-2 = Embale e envie
    .text-2 = Embale as peças tão bem como chegaram. Dizemos para onde enviar.
    .title-3 = Receba seu dinheiro
    .text-3 = Quando elas chegarem, devolvemos o que você pagou por elas.

text-1 = Como seu dinheiro volta
    .text =
        Depende de como você pagou. Quando o prazo indicado terminar, pedimos uma conta.

        { $refund-windows }

text-2 = Preço, impostos e taxas
    .text =
        { $refund-rules }

questions-1 = Bom saber
    .title-1 = Quanto tempo tenho para pensar?
    .text-1 =
        { $returns }

        A lei do seu país pode dar mais tempo a você. Esses direitos continuam valendo.
    .title-2 = Posso devolver parte de um pedido?
    .text-2 = Sim. Cada peça conta pelo que você pagou por ela. O frete volta com a última.
