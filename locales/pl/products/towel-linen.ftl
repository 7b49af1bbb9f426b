title = Ręcznik lniany
    .synonyms = ręcznik kąpielowy, ścierka, ściereczka do naczyń, ręcznik kuchenny
tagline = Francuski len, szybko schnie, z każdym rokiem miększy
description =
    Len szybko pije wodę, szybko schnie i nie zostawia na szkle kłaczków. Mały wisi w kuchni, duży w łazience. Oba mają trzy tkane paski i obrębek z szytymi rogami i oba miękną z każdym praniem.

    Len rośnie w Normandii, a przędzie i tka się go w Wogezach, w dziewiętnastoosobowej tkalni. Tkaninę pierze się tam raz przed krojeniem, aby w Twoim domu zachowała swój rozmiar.
details =
    Mały: 45 × 70 cm, do naczyń i szkła
    Duży: 80 × 140 cm, do kąpieli
    Materiał: 100% lnu, 300 g na metr kwadratowy
    Pielęgnacja: prać w pralce w 60 °C, bez płynu do płukania
slug = ręcznik-lniany
picture = Lniany ręcznik w naturalnym kolorze, z trzema tkanymi paskami nad obrębkiem.
picture-2 = Obrębek ręcznika z wieszaczkiem.
