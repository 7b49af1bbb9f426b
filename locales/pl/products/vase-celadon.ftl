title = Wazon seledonowy z Icheon
    .synonyms = flakon, wazonik, celadon, wazon na kwiaty, wazon ceramiczny
tagline = Niebieskozielone szkliwo z siatką cienkich linii
description =
    Smukły wazon na jedną gałązkę albo trzy źdźbła trawy. Szkliwo kładzie się trzema cienkimi warstwami i wypala prawie bez powietrza, co zmienia ślad żelaza w błękitną zieleń płytkiej wody. Stygnąc, pęka, słyszalnie i przez wiele dni, i nie ma dwóch wazonów o takich samych liniach.

    Powstaje w Icheon, mieście garncarzy na południowy wschód od Seulu, u matki i syna. Ona toczy, on szkliwi, a z każdego wypału oddają tylko to, co podoba się obojgu.
details =
    Wymiary: wysokość 24 cm, średnica 9 cm
    Otwór: 3 cm
    Materiał: kamionka, szkliwo seledonowe z krakelurą
    Linie są tylko w szkliwie; wazon nie przecieka
    Pielęgnacja: płukać ciepłą wodą, nie myć w zmywarce
slug = wazon-seledonowy-z-icheon
picture = Smukły wazon z niebieskozielonym szkliwem i siatką cienkich linii, w nim gałązka z pąkami.
picture-2 = Szyjka wazonu z bliska, z krakelurą szkliwa.
