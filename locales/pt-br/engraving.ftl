engraving-label = Seu texto para gravar
engraving-fits = No máximo { NUMBER($characters) } caracteres.
engraving-fits-lines = No máximo { NUMBER($lines) } linhas de { NUMBER($characters) } caracteres.
engraving-letters = Alfabetos: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Feito para você em { NUMBER($days) } dia útil.
       *[other] Feito para você em { NUMBER($days) } dias úteis.
    }
engraving-of = Gravação:

send-back-not-made-to-order = O que gravamos com o seu texto é feito só para você: não dá para devolver por ter mudado de ideia. Se houver algum defeito, dá.
cart-remade = { $title }: não fazemos mais assim. Remova e adicione de novo.
requirement-remade = Não fazemos mais assim: { $field }

error-engraving-missing = Digite o texto que vamos gravar.
error-engraving-long = Está longo demais. Use no máximo { NUMBER($most) } caracteres por linha.
error-engraving-lines = Máximo de linhas: { NUMBER($most) }. Encurte o seu texto.
error-engraving-letter = Não conseguimos gravar “{ $letter }”. Retire, por favor.
error-return-made-to-order = Isto foi feito para você com o seu texto e só volta se houver algum defeito. Diga qual.
error-pieces-together = Estas peças têm textos diferentes e só podem ser canceladas todas juntas. Escreva para nós se quiser ficar com algumas.
