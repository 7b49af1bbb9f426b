### Co się nie udało i co teraz zrobić. Spokojnie, bez wyrzutów, bez technicznych słów.

error-not-found-title = Tej strony nie ma
error-not-found-text = Adres może być stary albo zawierać literówkę. Wszystko, co mamy, zaczyna się na stronie głównej.
error-product-not-found-title = Nie mamy tego produktu
error-product-not-found-text = Mógł zostać wyprzedany na dobre albo w adresie jest literówka. Może spodoba Ci się coś innego.
error-collection-not-found-title = Nie ma takiej kategorii
error-collection-not-found-text = Adres może być stary albo zawierać literówkę. Wszystko, co mamy, zaczyna się na stronie głównej.
error-order-not-found-title = Nie możemy znaleźć tego zamówienia
error-order-not-found-text = Otwórz jeszcze raz link z maila z potwierdzeniem, w całości.
error-internal-title = Coś poszło nie tak po naszej stronie
error-internal-text = To nie Twoja wina i niczego nie pobraliśmy. Koszyk jest bezpieczny. Spróbuj ponownie za chwilę.
error-back-home = Na stronę główną

error-title = Nie udało się

error-forbidden = To żądanie przyszło z innej strony, dlatego go nie wykonaliśmy. Użyj przycisków na naszych stronach.
error-too-large = Tego tekstu jest więcej, niż możemy przyjąć. Skróć go.
error-bad-request = Nie udało się odczytać tego żądania. Wróć i spróbuj ponownie.
error-internal = Coś poszło nie tak po naszej stronie. Nic się nie zmieniło. Spróbuj ponownie za chwilę.
error-busy = Mamy teraz duży ruch. Nic się nie zmieniło. Spróbuj ponownie za chwilę.

error-quantity = Wybierz ilość od 1 do 99.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Ten produkt jest wyprzedany.
        [one] Została tylko { NUMBER($available) } sztuka. Wybierz mniejszą ilość.
        [few] Zostały tylko { NUMBER($available) } sztuki. Wybierz mniejszą ilość.
        [many] Zostało tylko { NUMBER($available) } sztuk. Wybierz mniejszą ilość.
       *[other] Zostało tylko { NUMBER($available) } sztuki. Wybierz mniejszą ilość.
    }
error-unknown-sku = Nie mamy tego produktu albo już go nie mamy.
error-cart-full = W koszyku jest 50 różnych produktów i więcej się nie zmieści. Najpierw zamów te.
error-not-in-cart = Tego produktu nie ma już w koszyku.
error-cart-empty = Koszyk jest pusty, więc nie ma czego zamówić.
error-cart-changed = Od chwili, gdy pokazaliśmy Ci sumę, zmieniły się ceny albo dostępność. Zanim zamówisz, spójrz jeszcze raz na swoje zamówienie.
error-unknown-market = Nie mamy sklepu dla tego kraju. Wybierz kraj z listy.
error-unknown-language = Nie mówimy jeszcze w tym języku. Wybierz język z listy.
error-unknown-currency = Nie możemy pokazać cen w tej walucie. Wybierz walutę z listy.
error-method-not-allowed = Ten adres przyjmuje tylko formularze. Wróć i użyj przycisku na stronie.
error-payment-unavailable = Nie udało się rozpocząć płatności. Zamówienie pozostaje ważne; spróbuj ponownie za chwilę albo zapłać w inny sposób.
error-payment-closed = Ta płatność jest już zakończona albo minął jej termin. Jej stan pokazuje strona zamówienia.
