### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = O app do seu banco mostra um código de seis dígitos. Digite-o aqui e depois aprove o pagamento no app.
pay-code-label = Código do app do seu banco
pay-code-hint = Seis dígitos
pay-phone = Informe o número do celular com que você paga. É nele que vamos pedir a sua aprovação.
pay-phone-label = Número de celular
pay-phone-hint = O que está cadastrado no seu banco ou na sua carteira digital
pay-answer-button = Continuar
# Said at the field.
error-payment-code = Digite os seis dígitos que o app do seu banco mostra.
error-payment-phone = Digite um número de celular: só dígitos, com + e o código do país se for do exterior.
error-payment-code-refused = O banco não aceitou este código. Ele pode ter expirado; digite um novo.
error-payment-phone-refused = A operadora não conhece este número. Confira o número ou digite outro.
error-payment-silent = A operadora não está respondendo agora. Tente de novo daqui a um instante.

## While the money is on its way

pay-code-agree = Aprove agora o pagamento no app do seu banco.
# $phone: the last digits of her number.
pay-prompt = Enviamos um pedido ao seu celular { $phone }. Aprove o pagamento por lá.
pay-pending = O pagamento está a caminho. Você não precisa fazer mais nada; esta página e um e-mail avisam quando ele chegar.
# How much time is left. $seconds: 0 to 119.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Seu tempo está acabando.
    [one] Você tem mais um segundo.
   *[other] Você tem mais { NUMBER($seconds) } segundos.
}
# $minutes: whole minutes, 2 or more.
pay-left-minutes = { NUMBER($minutes) ->
    [one] Você tem mais um minuto.
   *[other] Você tem mais { NUMBER($minutes) } minutos.
}

## Why the bank said no, and what helps

payment-decline-declined = Seu banco ou a operadora recusou o pagamento sem informar o motivo. Eles podem explicar melhor.
payment-decline-insufficient-funds = Não há saldo suficiente na conta. Outro cartão ou outra conta pode resolver.
payment-decline-limit-exceeded = O valor passa do limite do seu cartão ou da sua conta. Seu banco pode aumentar o limite.
payment-decline-expired = O cartão ou a conta não é mais válido. Use outro.
payment-decline-not-authenticated = O banco não conseguiu confirmar que era você. Tente de novo e confirme o pagamento no app do seu banco.
payment-decline-suspected-fraud = Seu banco bloqueou o pagamento para proteger você. Ligue para o banco ou use outro cartão.
payment-decline-unavailable = Não foi possível falar com o seu banco ou com a operadora. Tente de novo daqui a um instante.

## The page that plays the provider

sandbox-captured = Recebido
sandbox-refunded = Devolvido
sandbox-challenge = Esta página faz o papel do seu banco, que quer saber se é você mesmo. Nenhum dinheiro muda de mãos. Decida o que o banco conclui.
# A list of reasons for declining the payment.
sandbox-reason = Motivo da recusa
sandbox-reason-declined = Sem motivo informado
sandbox-reason-insufficient-funds = Saldo insuficiente
sandbox-reason-limit-exceeded = Acima do limite
sandbox-reason-expired = Cartão vencido
sandbox-reason-not-authenticated = Identidade não confirmada
sandbox-reason-suspected-fraud = Suspeita de fraude
sandbox-reason-unavailable = Banco fora do ar
# The heading of what happens without the shopper.
sandbox-others = O que mais pode acontecer
sandbox-others-intro = O que as operadoras fazem nos dias ruins. A loja precisa acertar todas as vezes.
sandbox-expire = Deixar o prazo acabar
sandbox-less = Pagar metade do valor
sandbox-more = Pagar uma vez e meia o valor
sandbox-late = Pagar assim mesmo, fora do prazo
sandbox-twice = Pagar mais uma vez
sandbox-dispute = Contestar o pagamento no banco
sandbox-win = O banco dá razão à loja
sandbox-lose = O banco dá razão a quem comprou
sandbox-again = Enviar de novo o último webhook
sandbox-backwards = Enviar todos os webhooks, do mais novo ao mais antigo
sandbox-times = Quantas vezes enviar de novo
# A box to tick beside a decision.
sandbox-hold = Segurar o webhook
