title = Puszka na herbatę z Tsubame
    .synonyms = pojemnik na herbatę, herbatnica, pudełko na herbatę, słoik na herbatę
tagline = Blacha i wieczko, które samo opada i się domyka
description =
    Załóż wieczko i puść: opada pod własnym ciężarem i zamyka się z westchnieniem. Żadnej uszczelki, żadnego zatrzasku, tylko szczelina cieńsza niż włos, a herbata pozostaje sucha. Miedź ciemnieje do brązu, mosiądz do koloru miodu, najszybciej tam, gdzie dotykają ich palce.

    Powstaje w Tsubame, gdzie metal obrabia się od czasów, gdy tutejsi rolnicy zimą kuli gwoździe. Troje kotlarzy zwija, lutuje i poleruje każdą puszkę ręcznie, a wieczko jest gotowe, gdy opada z właściwą prędkością.
details =
    Wymiary: wysokość 10 cm, średnica 7,5 cm
    Pojemność: około 100 g herbaty liściastej
    Materiał: miedź lub mosiądz, wewnątrz cynowane
    Wieczko: podwójne, zamyka się pod własnym ciężarem
    Pielęgnacja: przecierać suchą ściereczką, bez wody
slug = puszka-na-herbatę-z-tsubame
picture = Prosty walec z polerowanego metalu ze szczelnie dopasowanym wieczkiem.
picture-2 = Otwarta puszka, obok niej wieczko.
