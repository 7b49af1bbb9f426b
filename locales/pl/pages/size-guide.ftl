title = Rozmiary
description = Jak duże są nasze apaszki, pledy, ręczniki i poduszki i jak je prać, żeby takie pozostały.
slug = rozmiary
intro = Wszystko mierzymy na płasko. To, co tkane ręcznie, może być o szerokość palca większe albo mniejsze.
footer = Rozmiary

text-1 = Apaszki
    .text = - Jedwabna apaszka: { LENGTH(90) } × { LENGTH(90) }, dość duża, by ją zawiązać
    .link = product:scarf-silk
    .button = Zobacz apaszkę

text-2 = Pledy i poduszki
    .text =
        - Pled z merynosa: { LENGTH(140) } × { LENGTH(200) }, z frędzlami
        - Poduszka kilimowa: { LENGTH(45) } × { LENGTH(45) }, z wypełnieniem

text-3 = Ręczniki
    .text =
        - Mały: { LENGTH(45) } × { LENGTH(70) }, do naczyń i szkła
        - Duży: { LENGTH(80) } × { LENGTH(140) }, do kąpieli

text-4 = Po praniu
    .text = Len przy pierwszym praniu trochę się kurczy; podane wymiary są po nim. Wełna i jedwab zachowują swoje, jeśli pierzesz je w chłodnej wodzie.
