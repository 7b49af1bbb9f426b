### Itens que voltam.

send-back-open-withdrawal = Desistir da compra aqui
send-back-open-voluntary = Devolver algo

send-back-title-withdrawal = Desistir da compra
send-back-title-voluntary = Devolver algo
send-back-lede = Escolha o que volta. Nada é enviado antes de você conferir e confirmar na próxima página.
send-back-until = Você pode fazer isso até { DATE($day) }.
send-back-until-open = Seu prazo para pensar começa quando tudo tiver chegado. Você não precisa esperar até lá.
send-back-pieces = Peças a devolver, de { NUMBER($left) }
send-back-reason = Por quê?
send-back-no-reason = Prefiro não dizer
send-back-changed-mind = Mudei de ideia
send-back-does-not-fit = Não serviu
send-back-not-as-shown = Não é como na página
send-back-damaged = Está com defeito ou danificado
send-back-wrong-thing = Recebi outra coisa
send-back-instead = O que você prefere no lugar?
send-back-money = Meu dinheiro de volta
send-back-exchange-for = Trocar por { $options }
send-back-not-digital = Um arquivo é seu para sempre: depois que pode ser baixado, não pode ser devolvido.
send-back-next = Continuar

send-back-check = Conferir e confirmar
send-back-statement-withdrawal = Desisto da compra destes itens do pedido { $number } de { DATE($day) }:
send-back-statement-voluntary = Devolvo estes itens do pedido { $number } de { DATE($day) }:
send-back-pictures = Fotos do problema (opcional)
send-back-pictures-hint = Até { NUMBER($most) } fotos em JPEG, PNG ou WebP, de { NUMBER($size) } MB cada. Só você e nós vemos as fotos; o local onde foram tiradas é removido do arquivo.
send-back-pictures-kept = Estas fotos vão junto:
send-back-picture = Sua foto { NUMBER($number) }
send-back-picture-out = Não enviar esta foto
send-back-mail-to = Você recebe a confirmação na hora em { $email }.
send-back-change = Mudar algo
send-back-confirm-withdrawal = Confirmar desistência
send-back-confirm-voluntary = Confirmar devolução
send-back-back-title = O que você recebe de volta
send-back-sum = Você recebe
send-back-interest = Juros das parcelas a vencer
send-back-tax = Desse valor, { MONEY($amount) } são impostos incluídos no preço.
send-back-kept = { $charges }: foi para o governo, que fica com o valor quando a mercadoria é devolvida. Estes { MONEY($amount) } não são reembolsados.
send-back-door-claim = O que você pagou na entrega foi para o governo e a transportadora, não para nós. A alfândega do seu país devolve o imposto do que sai de novo: peça antes de despachar o pacote.
send-back-door-lost = O que você pagou na entrega foi para o governo e a transportadora, não para nós. A alfândega do seu país não devolve o imposto do que é devolvido.
send-back-door-ask = O que você pagou na entrega foi para o governo e a transportadora, não para nós. Pergunte à alfândega do seu país se ela devolve o imposto do que é devolvido.
send-back-outward = Do frete, devolvemos o que o envio padrão teria custado.
send-back-when = O dinheiro volta pela mesma forma de pagamento, assim que o pacote chegar aqui.

error-return-closed = Nada deste pedido pode ser devolvido, ou não pode mais.
error-return-nothing = Escolha pelo menos uma peça.
error-return-pieces = Nem tudo isso pode ser devolvido. Confira a lista de novo.
error-picture-large = Uma foto é grande demais. Escolha uma de no máximo { NUMBER($size) } MB ou tire outra em resolução menor.
error-picture-unreadable = Um arquivo não é uma imagem que conseguimos abrir. Escolha JPEG, PNG ou WebP.
error-pictures-many = Cabem { NUMBER($most) } fotos. As primeiras foram guardadas; confira e confirme.

send-back-heading = Suas devoluções
send-back-number = Devolução { $number }
send-back-asked = Você confirmou em { $moment }.
send-back-send-to = Envie o pacote para
send-back-how = Embale tudo tão bem quanto chegou, coloque no pacote um bilhete com o número { $number } e despache logo. Guarde o comprovante até o dinheiro chegar.
send-back-arrived = Chegou em { $moment }. Estamos conferindo.
send-back-refunded = Recebido de volta em { $moment }. Seu dinheiro está a caminho.
send-back-taken = Recebido de volta em { $moment }.
send-back-refused = Em { $moment }, decidimos não aceitar esta devolução.
send-back-set-aside = O que você prefere no lugar está reservado para você.
send-back-replaced = O que você prefere no lugar foi enviado em { $moment }.

email-return-withdrawal-subject = Sua desistência do pedido { $number }
email-return-withdrawal-body = Recebemos sua desistência, declarada em { $moment } com estas palavras.
email-return-voluntary-subject = Sua devolução do pedido { $number }
email-return-voluntary-body = Recebemos sua devolução, confirmada em { $moment } com estas palavras.
email-return-refused-subject = Sobre sua devolução do pedido { $number }
email-return-refused-body = Não podemos aceitar de volta o que você queria devolver.
