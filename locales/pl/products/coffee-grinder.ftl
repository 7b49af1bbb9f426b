title = Ręczny młynek do kawy
    .synonyms = młynek żarnowy, młynek manualny, grinder
tagline = Stal i orzech, zbudowany tak, by dało się go naprawić
description =
    Młynek na korbkę, równy i na tyle cichy, że nadaje się na wczesne poranki. Żarna ustawia się w czterdziestu wyraźnych stopniach, od espresso po French press. Rozkłada się bez narzędzi, a każdą część można dostać osobno.

    Powstaje w Bergisches Land, gdzie stal obrabia się od czasów, gdy młoty napędzała woda, w warsztacie liczącym siedem osób. Sami toczą korpusy, składają każdy młynek ręcznie i zapisują jego numer w księdze.
details =
    Wymiary: wysokość 19 cm, średnica 7 cm
    Pojemność: 35 g ziaren
    Żarna: stożkowe, hartowana stal, 40 stopni
    Materiał: czerniona stal, olejowany orzech
    Pielęgnacja: czyścić na sucho pędzelkiem, nie moczyć żaren
slug = ręczny-młynek-do-kawy
picture = Smukły młynek do kawy: u góry czerniona stal, u dołu orzech, na wierzchu korbka z drewnianą gałką.
picture-2 = Korbka z drewnianą gałką, widziana z góry.
