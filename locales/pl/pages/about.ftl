title = O nas
description = Skąd pochodzą nasze rzeczy, jak obliczamy, ile kosztują z dostawą pod drzwi, i kto je pakuje.
slug = o-nas
footer = O nas

hero-1 = Zrobione w jednym kraju, poszukiwane w innym
    .text = Szukamy rzeczy, które ktoś robi ręcznie, i przywozimy je ludziom, którzy takich szukali.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = Czego się trzymamy
    .title-1 = Jedna kwota
    .text-1 = Cena, dostawa, podatek i cło: jeszcze przed zamówieniem wiesz, ile zapłacisz z dostawą pod drzwi.
    .title-2 = Twój język
    .text-2 = Czytasz, płacisz i piszesz do nas tak, jak lubisz.
    .title-3 = Niewiele rzeczy
    .text-3 = Sprzedajemy to, co sami dalibyśmy w prezencie, i wiemy, kto to zrobił.

quote-1 = „Dobra rzecz nie boi się dalekiej drogi. Chce tylko dobrego pudełka.”
    .by = Od stołu do pakowania w Hamburgu

products-1 = Zacznij tutaj
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
