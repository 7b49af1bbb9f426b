title = Mosiężne pióro wieczne
    .synonyms = wieczne pióro, pióro na naboje, długopis
tagline = Toczone z litego pręta w Pforzheim
description =
    Pióro, które swoje waży, a połowę pisania robi samo. Surowy mosiądz nabiera koloru dłoni, która go trzyma. Czerniony mosiądz nazywa się tu „Atrament”: pozostaje ciemny, a po roku pokazuje na krawędziach trochę złota. Pasują do niego naboje z każdego sklepu papierniczego albo atrament z kałamarza.

    Toczą je w Pforzheim, mieście złotników, narzędziowiec i jego córka, na tokarce z 1962 roku. On toczy, ona osadza stalówkę, a żadne pióro nie wychodzi, dopóki nie zapisze nim strony.
details =
    Długość: 13,5 cm po zamknięciu
    Waga: 48 g
    Materiał: mosiądz, surowy lub czerniony
    Stalówka: stalowa, średnia
    Napełnianie: standardowe naboje międzynarodowe; konwerter w zestawie
    Pielęgnacja: od czasu do czasu płukać stalówkę zimną wodą; mosiądz polerować albo zostawić
slug = mosiężne-pióro-wieczne
picture = Pióro wieczne z toczonego metalu, proste i okrągłe.
picture-2 = Pióro bez skuwki, stalówka z bliska.
