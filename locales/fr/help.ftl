help-search = Chercher dans les réponses
    .placeholder = Que voulez-vous savoir ?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } réponse à « { $words } »
   *[other] { NUMBER($count) } réponses à « { $words } »
}
help-nothing = Il n’y a pas encore de réponse à « { $words } ». Les voici toutes.
help-all = Toutes les réponses
help-else = Pas de réponse ? Écrivez-nous :

fact-business = Si vous achetez pour une entreprise de l’UE, saisissez son numéro de TVA lors de la commande. Si les articles viennent d’un autre État membre et que le numéro est confirmé, vous commandez sans TVA et votre entreprise la doit elle-même.
fact-held-quote = { NUMBER($minutes) ->
    [one] Le total affiché lors de la commande vaut { NUMBER($minutes) } minute, quoi que fassent entre-temps les prix et les taux de change.
   *[other] Le total affiché lors de la commande vaut { NUMBER($minutes) } minutes, quoi que fassent entre-temps les prix et les taux de change.
}
