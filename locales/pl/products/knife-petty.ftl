title = Nóż petty
    .synonyms = nożyk, nóż do warzyw, nóż japoński, nóż szefa kuchni, obierak
tagline = Mały nóż kuchenny, kuty i szlifowany w Sakai
description =
    Nóż, po który sięgasz najpierw: do ziół, owoców, szalotki, pomidora. Rdzeń jest ze stali white paper (shirogami), stali węglowej, która przyjmuje bardzo ostrą krawędź i łatwo ją znów naostrzyć. Z czasem ściemnieje; tak ma być.

    W Sakai od sześciuset lat praca jest podzielona: jeden zakład kuje, drugi szlifuje, trzeci osadza rękojeść. Ten nóż, zanim trafi do Ciebie, przechodzi przez trzy warsztaty przy jednej ulicy.
details =
    Ostrze: 13,5 cm, szlifowane z obu stron, dla prawej i lewej ręki
    Długość: 25 cm
    Stal: white paper (shirogami) nr 2 w okładzinie z miękkiego żelaza
    Rękojeść: drewno magnolii, ośmiokątna, z pierścieniem z ciemnego drewna
    Pielęgnacja: myć ręcznie i od razu wycierać; ostrzyć na kamieniu wodnym
slug = nóż-petty
picture = Smukły nóż kuchenny ze szpiczastym ostrzem, ciemnym pierścieniem i rękojeścią z jasnego drewna.
picture-2 = Czubek ostrza z bliska, ze śladami młota na boku.
