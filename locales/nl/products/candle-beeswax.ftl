title = Kaarsen van bijenwas
    .synonyms = dinerkaars, tafelkaars, kandelaar, kaarsenhouder
tagline = Twee slanke kaarsen, dertig keer gedompeld
description =
    Bijenwas brandt met een rustig, warm licht en ruikt licht naar honing, aan of uit. Elke kaars wordt dertig keer gedompeld en groeit telkens met de dikte van een blad; aan de voet voel je de lagen. Het paar is met linnen draad samengebonden, met een kleine houder voor één kaars erbij.

    Ze worden gemaakt in de Alentejo, door een broer en een zus met tweehonderd bijenkasten onder de kurkeiken. Ze dompelen ’s winters, terwijl de bijen rusten, en als de plank leeg is, zijn er geen meer tot de volgende winter.
details =
    Inhoud: twee kaarsen, één houder
    Afmetingen: 25 cm lang, 2 cm doorsnee aan de voet
    Brandduur: ongeveer zeven uur per kaars
    Gemaakt van: zuivere bijenwas, lont van katoen
    Onderhoud: de lont op 1 cm knippen; uit de tocht houden en nooit uit het oog verliezen
slug = kaarsen-van-bijenwas
picture = Twee slanke kaarsen van gele bijenwas, met linnen draad samengebonden, met een kleine houder.
picture-2 = De lonten van dichtbij, en de sporen van het dompelen in de was.
