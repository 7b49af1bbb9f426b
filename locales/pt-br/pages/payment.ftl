title = Formas de pagamento
description = As formas de pagamento onde você mora, o que é cobrado e quando, e quem vê o número do seu cartão.
slug = pagamento
intro = Você paga do jeito que é comum onde mora. Ao finalizar a compra, mostramos o que serve para o seu pedido.
footer = Formas de pagamento

text-1 = O que você pode escolher
    .text =
        { $payment-methods }

text-2 = O que você paga
    .text =
        O total da compra é o que cobramos, com o frete e com os impostos e taxas que recolhemos. O que não recolhemos também aparece ali.

        Nada é cobrado antes do pedido.

text-3 = O número do seu cartão
    .text = Você o digita no provedor de pagamento, não na nossa loja. Nós nunca o vemos.
    .link = page:returns
