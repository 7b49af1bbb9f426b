title = Vie privée
description = Ce que nous gardons de vous et combien de temps, quels cookies il y a, qui d’autre l’apprend, et vos droits.
slug = vie-privée
intro = Nous gardons ce dont une commande a besoin, aussi longtemps qu’elle en a besoin. Personne ne vous suit ici.
footer = Vie privée

text-1 = Ce que nous gardons
    .text =
        { $kept-data }

text-2 = Cookies
    .text =
        Il n’y a que ceux-ci. Chacun sert à ce que vous faites ici ; il n’y a donc rien à accepter.

        { $cookies }

text-3 = Qui d’autre l’apprend
    .text =
        - Le transporteur : votre nom et votre adresse
        - Le prestataire de paiement que vous choisissez : le montant, et ce qu’il lui faut pour l’encaisser
        - La douane, si une frontière est passée : le contenu du colis, et votre numéro si elle le demande
        - Le registre des numéros de TVA : le vôtre, si vous commandez en tant qu’entreprise

        Personne d’autre : pas de publicité, pas de suivi, et rien sur ces pages ne vient d’ailleurs.

text-4 = Vos droits
    .text =
        Demandez-nous ce que nous gardons de vous, et faites-le corriger ou effacer : { $merchant-mail }. Ce que la loi nous oblige à garder, nous le gardons jusqu’à son terme.

        La loi de votre pays peut vous donner d’autres droits. Cette page ne les énumère pas pays par pays ; ils valent tout autant.
