title = Sencha z Yame
    .synonyms = herbata japońska, herbata liściasta, herbata sypana, green tea
tagline = Zielona herbata z pierwszego zbioru, w całych igiełkach
description =
    Zielona herbata o pełnym smaku: najpierw słodka, potem świeża jak skoszona trawa i prawie nie gorzka, jeśli woda nie jest zbyt gorąca. Liście zbiera się na początku maja, tego samego dnia poddaje działaniu pary i zwija w cienkie igiełki. Udają się trzy parzenia, a drugie jest najlepsze.

    Rośnie na wzgórzach nad Yame, gdzie poranna mgła ocienia ogrody do dziewiątej. Rodzina w czwartym pokoleniu zbiera, paruje i zwija ją sama i nie sprzedaje niczego, co urosło na innym wzgórzu.
details =
    Mała: 50 g, około 10 imbryków
    Duża: 100 g, około 20 imbryków
    Skład: zielona herbata, nic więcej
    Zbiór: pierwszy w roku, początek maja
    Parzenie: 5 g na 200 ml wody o temperaturze 70 °C, jedna minuta
    Przechowywać w chłodnym, suchym i ciemnym miejscu; najlepsza w ciągu dwóch miesięcy od otwarcia
slug = sencha-z-yame
picture = Papierowa torebka herbaty z prostą etykietą.
picture-2 = Ciemnozielone igiełki herbaty w płaskiej miseczce.
