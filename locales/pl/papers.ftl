### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Faktura i potwierdzenie zapłaty
paper-invoice = Faktura
# What takes an invoice back.
paper-credit-note = Faktura korygująca
paper-receipt = Potwierdzenie zapłaty

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Numer
paper-date = Data
paper-seller = Sprzedawca
paper-buyer = Nabywca
# The heads of the columns.
paper-item = Nazwa
paper-quantity = Ilość
paper-unit-price = Cena za sztukę
paper-amount = Kwota
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Podatek
paper-net = Kwota netto
paper-tax = Kwota podatku
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = Podatek wynosi { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Dostawa eksportowa zwolniona z VAT: artykuł 146 dyrektywy 2006/112/WE.
# $number: the invoice. $day: its date.
credit-note-refers = Koryguje w całości lub w części fakturę { $number } z dnia { DATE($day) }.

## On and in a parcel

paper-packing-slip = Specyfikacja przesyłki
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Paczka { NUMBER($parcel) } z { NUMBER($parcels) }
paper-sender = Nadawca
paper-addressee = Adresat
# At the foot of the packing slip.
paper-slip-thanks = Dziękujemy za zamówienie. Gdyby czegoś brakowało, prosimy o wiadomość: naprawimy to.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Deklaracja celna CN 22
customs-cn23 = Deklaracja celna CN 23
customs-invoice = Faktura handlowa
customs-category = Rodzaj przesyłki
customs-sale = Sprzedaż towarów
customs-terms = Warunki dostawy (Incoterms 2020)
customs-hs = Kod HS
customs-origin = Kraj pochodzenia
customs-weight = Waga
customs-value = Wartość
customs-total-weight = Łączna waga z opakowaniem
customs-total-value = Łączna wartość towarów
customs-statement = Zaświadczam, że podane dane są prawdziwe, a przesyłka nie zawiera niczego niebezpiecznego ani niczego, czego zabraniają prawo lub przepisy pocztowe albo celne.
customs-signature = Data i podpis nadawcy

## Finding an order again

# max 60
find-order-title = Znajdź moje zamówienie
find-order-lede = Link do zamówienia zaginął? Wystarczy podać numer zamówienia i adres e-mail, na który zostało złożone, a link przyjdzie właśnie tam.
find-order-number-hint = Jest w naszych e-mailach, na przykład CV-7K3M-Q2XD
# max 24
find-order-send = Wyślij mi link
# The same whether there is such an order or not.
find-order-sent = Jeśli jest zamówienie o tym numerze i z tym adresem, e-mail z linkiem jest już w drodze. Wysyłamy najwyżej jeden co dziesięć minut.
requirement-order-number-missing = Prosimy podać numer zamówienia.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = Link do zamówienia { $number }
email-link-body = oto link do zamówienia, o który do nas poproszono. Lepiej go nikomu nie pokazywać: kto go ma, widzi zamówienie. Jeśli prośba nie wyszła z tego adresu, nie trzeba nic robić.
