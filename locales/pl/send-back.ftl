### Zwracane rzeczy.

send-back-open-withdrawal = Odstąp od umowy tutaj
send-back-open-voluntary = Zwrot towaru

send-back-title-withdrawal = Odstąpienie od umowy
send-back-title-voluntary = Zwrot towaru
send-back-lede = Wybierz, co ma wrócić. Nic nie zostanie wysłane, zanim nie sprawdzisz i nie potwierdzisz wszystkiego na następnej stronie.
send-back-until = Można to zrobić do { DATE($day) }.
send-back-until-open = Czas na namysł zaczyna się, gdy wszystko dotrze. Nie trzeba na to czekać.
send-back-pieces = Sztuki do zwrotu, z { NUMBER($left) }
send-back-reason = Dlaczego?
send-back-no-reason = Wolę nie mówić
send-back-changed-mind = Zmiana zdania
send-back-does-not-fit = Nie pasuje
send-back-not-as-shown = Wygląda inaczej niż na stronie
send-back-damaged = Jest uszkodzone lub nie działa
send-back-wrong-thing = Przyszło coś innego niż w zamówieniu
send-back-instead = Co w zamian?
send-back-money = Zwrot pieniędzy
send-back-exchange-for = Wymiana na { $options }
send-back-not-digital = Plik zostaje na zawsze: gdy można go już pobrać, nie da się go zwrócić.
send-back-next = Dalej

send-back-check = Sprawdź i potwierdź
send-back-statement-withdrawal = Odstępuję od umowy dotyczącej tych rzeczy z zamówienia { $number } z dnia { DATE($day) }:
send-back-statement-voluntary = Zwracam te rzeczy z zamówienia { $number } z dnia { DATE($day) }:
send-back-pictures = Zdjęcia pokazujące problem (nieobowiązkowe)
send-back-pictures-hint = Najwyżej { NUMBER($most) } zdjęcia w formacie JPEG, PNG lub WebP, każde do { NUMBER($size) } MB. Nikt poza Tobą i nami ich nie zobaczy; z pliku usuwamy informację o miejscu ich zrobienia.
send-back-pictures-kept = Do zwrotu zostaną dołączone te zdjęcia:
send-back-picture = Zdjęcie { NUMBER($number) }
send-back-picture-out = Pomiń to zdjęcie
send-back-mail-to = Potwierdzenie od razu trafi na adres { $email }.
send-back-change = Zmień coś
send-back-confirm-withdrawal = Potwierdź odstąpienie
send-back-confirm-voluntary = Potwierdź zwrot
send-back-back-title = Kwota zwrotu
send-back-sum = Do zwrotu
send-back-interest = Odsetki od przyszłych rat
send-back-tax = W tym { MONEY($amount) } podatku zawartego w cenie.
send-back-kept = { $charges }: ta kwota trafiła do państwa i przy zwrocie towaru tam zostaje. { MONEY($amount) } nie podlega zwrotowi.
send-back-door-claim = To, co zostało zapłacone przy odbiorze, trafiło do państwa i przewoźnika, nie do nas. Urząd celny w Twoim kraju zwraca cło za towar, który znów go opuszcza: złóż wniosek przed nadaniem paczki.
send-back-door-lost = To, co zostało zapłacone przy odbiorze, trafiło do państwa i przewoźnika, nie do nas. Urząd celny w Twoim kraju nie zwraca cła za odesłany towar.
send-back-door-ask = To, co zostało zapłacone przy odbiorze, trafiło do państwa i przewoźnika, nie do nas. O zwrot cła za odesłany towar trzeba zapytać urząd celny w swoim kraju.
send-back-outward = Z kosztów dostawy zwracamy tyle, ile kosztowałaby dostawa standardowa.
send-back-when = Pieniądze wracają tą samą drogą, którą wpłynęła płatność, gdy tylko paczka będzie u nas.

error-return-closed = Z tego zamówienia niczego nie można zwrócić albo już nie można.
error-return-nothing = Wybierz co najmniej jedną sztukę.
error-return-pieces = Nie wszystko z tego można zwrócić. Sprawdź listę jeszcze raz.
error-picture-large = Jedno ze zdjęć jest za duże. Wybierz zdjęcie do { NUMBER($size) } MB albo zrób je ponownie w niższej rozdzielczości.
error-picture-unreadable = Jednego z plików nie da się otworzyć jako zdjęcia. Wybierz plik JPEG, PNG lub WebP.
error-pictures-many = Liczba zdjęć nie może przekraczać { NUMBER($most) }. Pierwsze są zachowane; sprawdź je i potwierdź.

send-back-heading = Twoje zwroty
send-back-number = Zwrot { $number }
send-back-asked = Potwierdzono: { $moment }.
send-back-send-to = Adres do zwrotu
send-back-how = Zapakuj wszystko tak dobrze, jak przyszło, włóż do paczki kartkę z numerem { $number } i nadaj ją wkrótce. Zachowaj potwierdzenie nadania, aż pieniądze dotrą.
send-back-arrived = Dotarło: { $moment }. Sprawdzamy zawartość.
send-back-refunded = Przyjęto: { $moment }. Pieniądze są w drodze.
send-back-taken = Przyjęto: { $moment }.
send-back-refused = Nie przyjęliśmy tego zwrotu: { $moment }.
send-back-set-aside = To, co ma być w zamian, już czeka odłożone.
send-back-replaced = To, co ma być w zamian, zostało wysłane: { $moment }.

email-return-withdrawal-subject = Odstąpienie od umowy, zamówienie { $number }
email-return-withdrawal-body = otrzymaliśmy oświadczenie o odstąpieniu od umowy. Złożono je: { $moment }, o tej treści.
email-return-voluntary-subject = Zwrot do zamówienia { $number }
email-return-voluntary-body = otrzymaliśmy zgłoszenie zwrotu. Potwierdzono je: { $moment }, o tej treści.
email-return-refused-subject = W sprawie zwrotu do zamówienia { $number }
email-return-refused-body = nie możemy przyjąć zgłoszonego zwrotu.
