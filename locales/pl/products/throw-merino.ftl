title = Pled z merynosa
    .synonyms = koc, koc wełniany, narzuta, okrycie
tagline = Tkany w Mühlviertel, miękki od pierwszego wieczoru
description =
    Pled do czytania. Wełna merynosa grzeje, a nie jest ciężka, a tkaninę czesze się szczotkami z ostu, aż będzie miękka dla gołej skóry. Dwa boki kończą się krótkimi frędzlami, skręcanymi ręcznie.

    Tka się go w Mühlviertel, na północy Austrii, w tkalni, którą jedna rodzina prowadzi od 1921 roku. Krosna są starsze niż ludzie, którzy przy nich stoją, i chodzą na tyle wolno, że widać każdą nić.
details =
    Wymiary: 140 × 200 cm, z frędzlami
    Materiał: 100% wełny merynosa
    Gramatura: 400 g na metr kwadratowy
    Pielęgnacja: często wietrzyć, prać ręcznie w zimnej wodzie, suszyć na płasko
slug = pled-z-merynosa
picture = Złożony wełniany pled z krótkimi skręcanymi frędzlami.
picture-2 = Frędzle i splot pledu z bliska.
