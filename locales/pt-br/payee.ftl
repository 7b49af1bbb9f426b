### A conta para o dinheiro que não pode voltar pela forma de pagamento.

## Ao lado de um reembolso, abaixo do total de um pedido

# No lugar do dia, enquanto uma conta é pedida.
refund-owed = Ainda a devolver
refund-needs-account = Aguardando sua conta
refund-pending = A caminho
# $account: o fim do número da conta, como ****4567.
refund-pending-account = A caminho da sua conta { $account }
refund-made = Devolvido
refund-made-account = Enviado para a sua conta { $account }

# O topo de um pedido que foi todo devolvido.
order-given-back = Seu dinheiro foi devolvido
    .text = Devolvemos todo o pagamento deste pedido.

## O formulário na página do pedido

payee-title = Para onde podemos enviar seu dinheiro?
# $amount: o valor devido.
payee-why = Devemos { MONEY($amount) } a você. O valor não pode voltar pela forma de pagamento usada; por isso, informe uma conta.
payee-again = Não conseguimos enviar para a conta informada. Informe outra ou confira o que digitou.
payee-country = País da conta
payee-country-change = Mudar de país
payee-send = Receber o dinheiro aqui
payee-handling = Guardamos a conta criptografada, usamos só para este pagamento e apagamos pouco depois.
# $field: o nome do campo.
payee-missing = Preencha este campo: { $field }
payee-pix-or-bank = Uma chave Pix é suficiente. Sem chave, deixe o campo vazio e preencha todos os outros.
payee-pix = Chave Pix
    .invalid = Isto não é uma chave Pix. Confira o que digitou.
payee-pix-hint = CPF, CNPJ, telefone com +55, e-mail ou chave aleatória
payee-bank = Banco
    .invalid = Informe o nome do banco.
payee-branch = Agência
    .invalid = Confira a agência.
payee-kind = Tipo de conta
    .invalid = Escolha o tipo de conta.
payee-kind-ordinary = Comum (futsū)
payee-kind-current = Corrente (tōza)
payee-kind-savings = Poupança (chochiku)
payee-number = Número da conta
    .invalid = Confira o número da conta.
payee-number-japan = Sete dígitos; complete com zeros à esquerda
payee-cpf = CPF do titular
    .invalid = Isto não é um CPF. Confira o que digitou.
payee-clabe = CLABE
    .invalid = Isto não é uma CLABE. Confira o que digitou.
payee-clabe-hint = Dezoito dígitos
payee-iban = IBAN
    .invalid = Isto não é um IBAN. Confira o que digitou.
payee-details = Conta
    .invalid = Informe o número da conta e tudo de que um banco precisa para encontrá-la.
payee-details-hint = Um IBAN, ou o número da conta com os códigos do banco e da agência
payee-holder = Titular da conta
    .invalid = Escreva o nome como o banco o conhece.
payee-holder-kana = Em katakana, como na caderneta

error-payee-invalid = Há algo a corrigir nos dados da conta
error-payee-closed = Nenhum reembolso deste pedido espera mais por uma conta. A página mostra onde está seu dinheiro.

## Os e-mails

email-refunded-whole = Com isso, todo o pagamento foi devolvido.
email-refunded-part = Com isso, parte do pagamento foi devolvida; o restante fica como está.

# $number: o número do pedido.
email-account-asked-subject = Devemos um valor a você pelo pedido { $number }
# $amount: o valor devido.
email-account-asked-body = Devemos { MONEY($amount) } a você pelo seu pedido. O valor não pode voltar pela forma de pagamento usada. Informe na página do seu pedido a conta para a qual podemos enviar.
email-account-asked-again = Não conseguimos enviar { MONEY($amount) } para a conta informada. Informe outra na página do seu pedido ou confira o que digitou.
email-account-asked-care = Informe a conta somente nessa página. Nunca a pedimos por e-mail ou telefone.

email-account-paid-subject = O dinheiro do pedido { $number } foi enviado
email-account-paid-body = Enviamos { MONEY($amount) } para a conta que você informou. Dependendo do banco, o valor pode levar alguns dias para chegar.
