engraving-label = Votre texte à graver
engraving-fits = { NUMBER($characters) } caractères au maximum.
engraving-fits-lines = { NUMBER($lines) } lignes de { NUMBER($characters) } caractères au maximum.
engraving-letters = Écritures : { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Fabriqué pour vous en { NUMBER($days) } jour ouvré.
       *[other] Fabriqué pour vous en { NUMBER($days) } jours ouvrés.
    }
engraving-of = Gravure :

send-back-not-made-to-order = Ce que nous gravons avec votre texte est fait pour vous seul : vous ne pouvez pas le renvoyer parce que vous avez changé d’avis. En cas de défaut, vous le pouvez toujours.
cart-remade = { $title } : nous ne le fabriquons plus ainsi. Veuillez le retirer et l’ajouter à nouveau.
requirement-remade = N’est plus fabriqué ainsi : { $field }

error-engraving-missing = Veuillez saisir le texte à graver.
error-engraving-long = C’est trop long. Veuillez saisir au plus { NUMBER($most) } caractères par ligne.
error-engraving-lines = Nombre de lignes maximal : { NUMBER($most) }. Veuillez raccourcir votre texte.
error-engraving-letter = Nous ne pouvons pas graver « { $letter } ». Veuillez l’enlever.
error-return-made-to-order = Cette pièce a été faite pour vous avec votre texte : elle ne peut revenir qu’en cas de défaut. Veuillez nous dire lequel.
error-pieces-together = Ces pièces portent des textes différents : elles ne peuvent être annulées que toutes ensemble. Écrivez-nous si vous voulez en garder.
