### Produkty cyfrowe: to, co się pobiera, a nie wysyła.

shipping-download = Do pobrania
shipping-download-when = zaraz po opłaceniu
delivery-estimate-download = Do pobrania zaraz po opłaceniu; niczego nie wysyłamy
stock-digital = Gotowe do pobrania
order-downloads = Twoje pliki
order-download = Pobierz: { $title }
order-downloads-later = Pojawią się tutaj, gdy tylko wpłynie płatność.
email-paid-files = płatność wpłynęła, dziękujemy. Pliki są gotowe: można je pobrać ze strony zamówienia.
download-consent-title = Rozpoczęcie pobierania
download-consent = Żądam udostępnienia plików od razu, przed upływem terminu na odstąpienie od umowy. Wiem, że tracę przez to prawo odstąpienia.
requirement-download-consent-missing = Potwierdź, że pobieranie może rozpocząć się od razu.
download-consented = Potwierdzono { $when }: „{ $words }”
download-left = Pozostałe pobrania: { NUMBER($left) }. Link działa do { $when }.
download-final = Pobranych plików nie można zwrócić.
download-final-waiver = Plików do pobrania nie można zwrócić: prawo odstąpienia wygasa z chwilą ich udostępnienia. Przy składaniu zamówienia prosimy o zgodę.
error-download-expired = Ten link wygasł. Nowy jest na stronie zamówienia: prosimy otworzyć link z e-maila z potwierdzeniem.
error-download-used-up = Ten plik pobrano już tyle razy, ile na razie można. Jeśli jest nadal potrzebny, prosimy odpowiedzieć na e-mail z potwierdzeniem.
error-download-closed = Ten plik nie jest już dostępny, ponieważ płatność została zwrócona lub zakwestionowana. Jeśli to pomyłka, prosimy odpowiedzieć na e-mail z potwierdzeniem.
