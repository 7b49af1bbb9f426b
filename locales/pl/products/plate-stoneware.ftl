title = Talerz obiadowy z Westerwaldu
    .synonyms = talerz płytki, talerz ceramiczny, zastawa, naczynia
tagline = Kamionka z podniesionym brzegiem, na co dzień
description =
    Talerz na co dzień, ale i dla gości. Niski brzeg trzyma sos tam, gdzie jego miejsce, a matowe szkliwo jest dość twarde na noże. „Piasek” jest ciepły i jasny, „Łupek” ciemny i chłodny; dobrze wyglądają razem.

    Pochodzi z pracowni w Westerwaldzie, gdzie od stuleci wypala się kamionkę, bo tamtejsza glina nie prosi o nic innego. Cztery osoby toczą, szkliwią i wypalają, a każdy talerz nosi znak tego, kto go wytoczył.
details =
    Wymiary: średnica 26 cm, wysokość 2,5 cm
    Materiał: kamionka, matowe szkliwo
    Pielęgnacja: można myć w zmywarce i używać w mikrofalówce
slug = talerz-obiadowy-z-westerwaldu
picture = Dwa talerze obiadowe z matowej kamionki z niskim podniesionym brzegiem, jeden stoi, drugi leży.
picture-2 = Stos talerzy widziany z boku.
