title = Kadzidełka cedrowe
    .synonyms = trociczki, kadzidło, patyczki zapachowe, zapach do domu
tagline = Sześćdziesiąt patyczków z wyspy Awaji
description =
    Zapach lasu po deszczu: cedr, odrobina hinoki, ślad dymu. Patyczek pali się pół godziny i zostawia w pokoju czyste, nie ciężkie powietrze. Nie ma bambusowego rdzenia, więc palą się tylko drewno i żywica.

    Powstają na wyspie Awaji, gdzie zachodni wiatr suszy kadzidła od 1850 roku. Dziewięcioosobowy zakład miele, wyrabia i rozkłada każdy patyczek do suszenia na drewnianych deskach.
details =
    Zawartość: 60 patyczków, długość 13,5 cm
    Czas palenia: około 30 minut na patyczek
    Skład: cedr, hinoki, kora drzewa tabu jako spoiwo, żywica
    Opakowanie: małe drewniane pudełko
    Pielęgnacja: przechowywać w suchym miejscu; palić na ognioodpornej podstawce, nie zostawiać bez nadzoru
slug = kadzidełka-cedrowe
picture = Małe drewniane pudełko pełne kadzidełek; obok jeden patyczek stoi w maleńkiej miseczce.
picture-2 = Maleńka miseczka z patyczkiem z bliska.
