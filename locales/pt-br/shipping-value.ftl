### Preços de frete que dependem do valor dos produtos.

# Na página sobre a entrega, acima de linhas como shipping-up-to: outros preços para um pacote com produtos mais caros. $amount: um preço.
shipping-goods-from = Se os produtos de um pacote custam { MONEY($amount) } ou mais:
