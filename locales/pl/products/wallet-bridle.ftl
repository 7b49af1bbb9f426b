title = Etui na karty ze skóry bridle
    .synonyms = portfel, wizytownik, portmonetka, portfel na karty, card holder
tagline = Szyte ręcznie ściegiem rymarskim w Walsall
description =
    Skórę bridle, czyli uzdową, robi się dla koni: nasyca się ją łojem i woskiem, aż stanie się mocna, giętka i obojętna na deszcz. Z początku pokrywa ją blady nalot wosku, który można zetrzeć kciukiem. Szew prowadzi się dwiema igłami i jedną nicią, więc jeśli któryś ścieg kiedyś pęknie, pozostałe trzymają.

    Powstaje w Walsall, gdzie od dwustu lat szyje się siodła, w rękach czworga rymarzy, którzy uczyli się na uprzężach. Każde etui kroją z mocnej części skóry, wzdłuż grzbietu, a krawędzie pocierają woskiem pszczelim, aż zaczną błyszczeć.
details =
    Wymiary: 10 × 7,5 cm, grubość 6 mm
    Mieści: sześć kart i złożony banknot
    Materiał: angielska skóra bridle, woskowana nić lniana
    Szew: ścieg rymarski, ręczny
    Pielęgnacja: przecierać suchą ściereczką; raz w roku trochę balsamu do skóry
slug = etui-na-karty-ze-skóry-bridle
picture = Smukłe etui na karty z gładkiej skóry z linią ściegów wzdłuż krawędzi.
picture-2 = Ściegi i polerowana krawędź skóry z bliska.
