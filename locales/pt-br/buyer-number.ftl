### Numbers that a country’s customs asks of the person who receives a parcel.

# What becomes of the number; stands under its field, and on the page of the order.
buyer-number-handling = Enviamos o número à alfândega com o pacote, guardamos criptografado e apagamos depois da entrega.

# What each number is called where it comes from. .reason stands under the field.
buyer-number-cpf = CPF
    .reason = A Receita Federal exige o CPF de quem recebe um pacote do exterior. { buyer-number-handling }
buyer-number-pccc = Código pessoal de desembaraço aduaneiro (PCCC)
    .reason = A alfândega coreana exige este código de quem recebe um pacote do exterior: P e 12 dígitos. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = A alfândega chilena exige o RUT de quem recebe um pacote do exterior. { buyer-number-handling }
buyer-number-tckn = Número de identidade turco (T.C. kimlik no)
    .reason = A alfândega turca exige o número de identidade de quem recebe um pacote do exterior. { buyer-number-handling }
buyer-number-resident-identity = Número da carteira de identidade chinesa
    .reason = A alfândega chinesa exige o número de identidade de quem recebe um pacote do exterior: 18 caracteres. { buyer-number-handling }

# What is wrong with the number in the form.
requirement-buyer-number-missing = Informe o número que a alfândega exige. Sem ele, o pacote não entra no país.
requirement-buyer-number-invalid = Este número não pode estar certo: falta um dígito, ou um deles foi digitado errado. Confira, por favor.
