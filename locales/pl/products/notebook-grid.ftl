title = Notes w kratkę
    .synonyms = zeszyt, notatnik, notesik, dziennik, brulion, bullet journal
tagline = Szyty nićmi w Lipsku, leży płasko na każdej stronie
description =
    Notes na rysunki, listy i długie myśli. Kratka jest na tyle blada, że znika pod atramentem, a papier przyjmuje pióro bez przebijania. Arkusze są szyte nićmi, więc notes leży płasko, gdziekolwiek go otworzysz.

    Oprawia się go w Lipsku, mieście książek, w introligatorni z dwoma stołami i jedną maszyną do szycia z 1936 roku. Płótno na okładce zostało z książek, które oprawiano tam wcześniej.
details =
    Format: A5, 14,8 × 21 cm
    Strony: 192, kratka 5 mm
    Papier: 80 g na metr kwadratowy, niepowlekany, bezkwasowy
    Oprawa: szyta nićmi, okładka z tektury obleczonej płótnem, tasiemka
slug = notes-w-kratkę
picture = Zamknięty notes w płóciennej oprawie, z tasiemką.
picture-2 = Otwarty notes: blada kratka na stronach i szyty grzbiet.
