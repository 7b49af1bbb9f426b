### Witryna: opowieści o twórcach i zdjęcia.

home-stories = Z pracowni
product-makers = Kto to zrobił
gallery-picture = Zdjęcie { NUMBER($number) }
gallery-enlarge = Powiększ zdjęcie { NUMBER($number) }
