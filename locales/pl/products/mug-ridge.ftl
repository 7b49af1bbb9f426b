title = Prążkowany kubek
    .synonyms = kubek do kawy, kubek do herbaty, filiżanka, garnuszek
tagline = Kamionka z rowkami, które palce same odnajdują
description =
    Od stopki po brzeg biegną wokół tego kubka delikatne prążki, wyciągnięte drewnianym grzebieniem, gdy glina się obraca. Dają dłoni oparcie i trzymają palce trochę dalej od gorąca. W uchu mieszczą się trzy palce.

    Toczy się go w pracowni na skraju Westerwaldu, na podwórzu dawnego młyna. Garncarz robi tu kubki i nic innego, w dobry dzień około trzydziestu.
details =
    Pojemność: 300 ml
    Wymiary: średnica 8,5 cm, wysokość 9 cm
    Materiał: kamionka, szkliwiona wewnątrz i na zewnątrz, surowa przy stopce
    Pielęgnacja: można myć w zmywarce i używać w mikrofalówce
slug = prążkowany-kubek
picture = Kamionkowy kubek w delikatne prążki dookoła, z okrągłym uchem i surową stopką, wypełniony kawą.
picture-2 = Kubek z kawą widziany z góry, z uchem i prążkami na pierwszym planie.
