# A card wallet of bridle leather from Walsall, England. Colours: tan and ink (near black).
title = Kartenetui aus Zaumleder
    .synonyms = Geldbörse, Portemonnaie, Brieftasche, Kartenhalter
tagline = In Walsall von Hand mit Sattlerstich genäht
description =
    Zaumleder ist für Pferde gemacht: mit Talg und Wachs getränkt, bis es fest und geschmeidig ist und ihm Regen nichts ausmacht. Anfangs trägt es einen hellen Wachsschleier, den der Daumen bald wegreibt. Genäht ist es mit zwei Nadeln und einem Faden; reißt je ein Stich, halten die anderen.

    Gemacht wird es in Walsall, wo seit zweihundert Jahren Sättel genäht werden, von vier Leuten, die ihr Handwerk am Pferdegeschirr gelernt haben. Sie schneiden jedes Etui aus dem festen Teil der Haut, am Rücken entlang, und reiben die Kanten mit Bienenwachs, bis sie glänzen.
details =
    Maße: 10 × 7,5 cm, 6 mm dick
    Platz für: sechs Karten und einen gefalteten Schein
    Material: englisches Zaumleder, gewachster Leinenzwirn
    Naht: Sattlerstich, von Hand
    Pflege: mit einem trockenen Tuch abwischen; einmal im Jahr ein wenig Lederbalsam
slug = kartenetui-aus-zaumleder
picture = Ein schmales Kartenetui aus glattem Leder mit einer Reihe von Stichen am Rand.
picture-2 = Die Stiche und die polierte Lederkante aus der Nähe.
