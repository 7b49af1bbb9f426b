title = Kawa z Sidamy
    .synonyms = kawa ziarnista, kawa mielona, kawa przelewowa, kawa etiopska, kawa speciality
tagline = Myta kawa z wyżyn, jasno palona
description =
    Lekka, klarowna kawa o zapachu bergamotki i dojrzałej brzoskwini, z finiszem czarnej herbaty. Najlepiej smakuje jako kawa filtrowana, z dzbanka albo parzona ręcznie. Całe ziarna najdłużej zachowują świeżość; jeśli nie masz młynka, wyślemy ją zmieloną do filtra.

    Około czterystu rodzin przynosi swoje owoce do jednej myjni na wzgórzach Sidamy, gdzie ziarna schną dwa tygodnie na podwyższonych stołach i są dwukrotnie sortowane ręcznie. Pali się je w Addis Abebie, partiami po dwanaście kilogramów, aby większa część ceny została w kraju.
details =
    Zawartość: 250 g, w ziarnach lub mielona do filtra
    Kawa: arabika, stare lokalne odmiany, myta
    Uprawa: na wysokości 1900–2100 m
    Nuty: bergamotka, brzoskwinia, czarna herbata
    Opakowanie: torebka z papieru kraft, zamykana blaszką
    Przechowywać zamkniętą, w chłodnym i suchym miejscu; najlepsza w ciągu dwóch miesięcy od palenia
slug = kawa-z-sidamy
picture = Torebka z brązowego papieru kraft, zawinięta u góry i zamknięta blaszką.
picture-2 = Palone ziarna kawy rozsypane obok torebki.
