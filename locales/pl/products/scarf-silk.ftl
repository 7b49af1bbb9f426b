title = Apaszka z jedwabnego twillu
    .synonyms = chusta, chustka na szyję, szal, szalik, gawroszka
tagline = Drukowana w Lyonie, z brzegami rolowanymi ręcznie
description =
    Kwadrat z jedwabnego twillu w małe romby, z dwoma paskami wzdłuż brzegu: wzór, który zmienia się z każdym złożeniem. Twill daje jej tyle ciężaru, że zostaje tam, gdzie ją zawiążesz. Brzeg jest rolowany i szyty ręcznie, co zajmuje godzinę na apaszkę.

    Drukuje się ją w Lyonie, w pięcioosobowej pracowni, która wciąż kładzie każdy kolor przez osobne sito. Farby miesza się tam na oko, według przepisów z zeszytu założonego w 1958 roku.
details =
    Wymiary: 90 × 90 cm
    Materiał: 100% jedwabiu, twill
    Brzeg: rolowany i szyty ręcznie
    Pielęgnacja: czyścić chemicznie albo prać ręcznie w zimnej wodzie; prasować wilgotną na niskiej temperaturze
slug = apaszka-z-jedwabnego-twillu
picture = Jedwabna apaszka w miękkich fałdach, w małe romby, z dwoma paskami wzdłuż brzegu.
picture-2 = Rolowany brzeg apaszki z bliska.
