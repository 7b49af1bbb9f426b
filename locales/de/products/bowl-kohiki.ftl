# A tea bowl from Mashiko, Japan. Kohiki: white slip (Engobe) over dark clay. Sizes: small and medium.
title = Kohiki-Teeschale
    .synonyms = Matchaschale, Schüssel, Teetasse, Chawan
tagline = Weiße Engobe auf dunklem Ton, in Mashiko von Hand gedreht
description =
    Eine Schale, die gut in zwei Hände passt. Der dunkle Ton wird in weiße Engobe getaucht und dünn glasiert, sodass er sich am Rand und am Fuß zeigt; mit den Jahren zeichnet der Tee feine Linien in die Glasur, und aus der Schale wird Ihre Schale.

    Sie kommt aus einer Werkstatt in Mashiko, nördlich von Tokio, in der sich zwei Töpfer eine Drehscheibe und einen Ofen teilen. Einen Teil ihres Tons graben sie am Hügel hinter dem Haus, und gebrannt wird sechsmal im Jahr.
details =
    Klein: 10,5 cm Durchmesser, 6,5 cm hoch, fasst 200 ml
    Mittel: 12,5 cm Durchmesser, 7,5 cm hoch, fasst 400 ml
    Material: Steinzeug mit weißer Engobe und klarer Glasur
    Jede Schale ist in Form und Farbton ein wenig anders
    Pflege: vor dem ersten Gebrauch wässern, von Hand spülen, nicht in die Mikrowelle
slug = kohiki-teeschale
picture = Eine runde Teeschale mit weißer Engobe und feinen dunklen Sprenkeln; am Fuß zeigt sich der braune Ton.
picture-2 = Das Innere der Schale von oben: weiße Engobe und am Rand der dunkle Ton.
