title = Mentions légales
description = Qui vend ici : nom, adresse, registre et numéros fiscaux.
slug = mentions-légales
footer = Mentions légales

text-1 = Qui vend
    .text =
        { $merchant }

text-2 = Enregistrements fiscaux
    .text =
        { $registrations }

text-3 = Une démonstration
    .text = { $merchant-name } est une invention. L’adresse et les numéros sont des exemples, et rien n’est à vendre.
