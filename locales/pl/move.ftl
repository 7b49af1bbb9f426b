### Zmiana kraju, gdy coś jest w koszyku

move-title = Zanim zmienisz kraj
move-lede = Koszyk jest przeliczony dla kraju: { $from }. Oto, co się zmieni dla kraju: { $to }.
move-unavailable = Niedostępne
move-fewer = Dostępna ilość: tylko { NUMBER($available) }
move-methods-lost = Już niemożliwe: { $methods }
move-methods-gained = Teraz także możliwe: { $methods }
move-confirm = Zmień kraj: { $to }
move-stay = Zostań: { $from }
