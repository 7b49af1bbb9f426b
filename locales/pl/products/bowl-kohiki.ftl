title = Czarka do herbaty kohiki
    .synonyms = miseczka do matchy, chawan, miska, filiżanka
tagline = Biała angoba na ciemnej glinie, toczona ręcznie w Mashiko
description =
    Czarka, która mieści się w dwóch dłoniach. Ciemną glinę zanurza się w białej angobie i cienko szkliwi, tak że przy brzegu i stopce widać glinę; z latami herbata rysuje w szkliwie delikatne linie i czarka staje się Twoja.

    Pochodzi z pracowni w Mashiko, na północ od Tokio, gdzie dwoje garncarzy dzieli jedno koło i jeden piec. Część gliny kopią na wzgórzu za domem, a wypalają sześć razy w roku.
details =
    Mała: średnica 10,5 cm, wysokość 6,5 cm, pojemność 200 ml
    Średnia: średnica 12,5 cm, wysokość 7,5 cm, pojemność 400 ml
    Materiał: kamionka z białą angobą i przezroczystym szkliwem
    Każda czarka różni się trochę kształtem i odcieniem
    Pielęgnacja: przed pierwszym użyciem namoczyć w wodzie, myć ręcznie, nie używać w mikrofalówce
slug = czarka-do-herbaty-kohiki
picture = Okrągła czarka do herbaty z białą angobą i drobnymi ciemnymi plamkami; przy stopce widać brązową glinę.
picture-2 = Wnętrze czarki z góry: biała angoba i ciemna glina wzdłuż brzegu.
