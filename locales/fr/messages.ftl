message-title = Questions sur cette commande
message-lede = Écrivez dans la langue de cette page. Vous trouverez notre réponse ici et dans votre boîte aux lettres.
message-from-you = Vous
message-text = Votre message
message-hint = { NUMBER($most) ->
    [one] Jusqu’à { NUMBER($most) } caractère
   *[other] Jusqu’à { NUMBER($most) } caractères
}
message-send = Envoyer le message
error-message-empty = Écrivez ce que vous voulez savoir, s’il vous plaît.
error-messages-full = Nous n’avons pas encore répondu à vos derniers messages. Attendez notre réponse avant d’écrire de nouveau, s’il vous plaît.
error-messages-closed = Votre adresse e-mail est effacée : nous ne pouvons plus répondre.

email-asked-subject = Question sur la commande { $number }
email-asked-body = Un message est arrivé au sujet de la commande { $number }. Il est écrit dans cette langue : { $language }.
email-asked-how = Répondez dans la même langue : caravel messages answer { $number } --text-file FILE
email-asked-why = Vous recevez ce message parce que les mentions légales de { $shop } indiquent votre adresse.

email-answered-subject = Notre réponse sur votre commande { $number }
email-answered-body = Vous avez posé une question sur votre commande. Voici notre réponse :
email-answered-again = Pour écrire de nouveau, ouvrez la page de votre commande.
