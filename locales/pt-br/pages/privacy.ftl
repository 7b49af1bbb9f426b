title = Privacidade
description = O que guardamos sobre você e por quanto tempo, quais cookies existem, quem mais fica sabendo e seus direitos.
slug = privacidade
intro = Guardamos o que um pedido precisa, pelo tempo que ele precisa. Ninguém segue você aqui.
footer = Privacidade

text-1 = O que guardamos
    .text =
        { $kept-data }

text-2 = Cookies
    .text =
        São só estes. Cada um é necessário para o que você faz aqui; por isso não há o que consentir.

        { $cookies }

text-3 = Quem mais fica sabendo
    .text =
        - A transportadora: seu nome e endereço
        - O provedor de pagamento que você escolhe: o valor e o que ele precisa para cobrar
        - A alfândega, quando há fronteira: o que está no pacote, e seu número quando ela pede
        - O registro de números de IVA: o seu, se você compra como empresa

        Mais ninguém: não há publicidade nem rastreamento, e nada nestas páginas vem de outro lugar.

text-4 = Seus direitos
    .text =
        Pergunte o que guardamos sobre você e peça para corrigir ou apagar: { $merchant-mail }. O que a lei nos obriga a guardar, guardamos até o fim do prazo.

        A lei de onde você mora pode dar mais direitos. Esta página não os lista país por país; eles valem do mesmo modo.
