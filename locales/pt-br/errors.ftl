### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = Esta página não existe
error-not-found-text = O endereço pode ser antigo ou ter um erro de digitação. Tudo o que temos começa na página inicial.
error-product-not-found-title = Não temos esta peça
error-product-not-found-text = Ela pode ter saído de linha, ou o endereço pode ter um erro de digitação. Talvez outra peça agrade você.
error-collection-not-found-title = Esta categoria não existe
error-collection-not-found-text = O endereço pode ser antigo ou ter um erro de digitação. Tudo o que temos começa na página inicial.
error-order-not-found-title = Não encontramos este pedido
error-order-not-found-text = Abra mais uma vez o link do e-mail de confirmação, por inteiro.
error-internal-title = Algo deu errado do nosso lado
error-internal-text = Não foi culpa sua, e nada foi cobrado. Seu carrinho está a salvo. Tente de novo daqui a um instante.
error-back-home = Ir para a página inicial

# The heading over a message on the cart or the checkout.
error-title = Não deu certo

error-forbidden = Esta solicitação veio de outro site, por isso não a executamos. Use os botões das nossas páginas, por favor.
error-too-large = É mais texto do que conseguimos receber. Encurte um pouco, por favor.
error-bad-request = Não conseguimos ler esta solicitação. Volte e tente de novo, por favor.
error-internal = Algo deu errado do nosso lado. Nada foi alterado. Tente de novo daqui a um instante.
error-busy = Há muito movimento agora. Nada foi alterado. Tente de novo daqui a um instante.

error-quantity = Escolha uma quantidade de 1 a 99.
# $available: pieces that can be had; 0 when there are none.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Esta peça está esgotada.
        [one] Só resta { NUMBER($available) } unidade. Escolha uma quantidade menor, por favor.
       *[other] Só restam { NUMBER($available) } unidades. Escolha uma quantidade menor, por favor.
    }
error-unknown-sku = Não temos esta peça, ou não temos mais.
error-cart-full = Seu carrinho tem 50 itens diferentes, e é o máximo que cabe. Feche primeiro este pedido.
error-not-in-cart = Esta peça não está mais no seu carrinho.
error-cart-empty = Seu carrinho está vazio, então não há nada para comprar.
error-cart-changed = Os preços ou o estoque mudaram desde que você viu o total. Confira seu pedido mais uma vez antes de finalizar a compra.
error-unknown-market = Não temos uma loja para este país. Escolha um da lista, por favor.
error-unknown-language = Ainda não falamos este idioma. Escolha um da lista, por favor.
error-unknown-currency = Não podemos mostrar preços nesta moeda. Escolha uma da lista, por favor.
error-method-not-allowed = Este endereço só aceita formulários. Volte e use o botão da página, por favor.
error-payment-unavailable = Não foi possível iniciar o pagamento. Seu pedido continua valendo; tente de novo daqui a um instante ou pague de outra forma.
error-payment-closed = Este pagamento já foi encerrado ou o prazo acabou. A página do seu pedido mostra a situação atual.
