### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Powiadom, gdy znów będzie
notify-hint = Wyślemy jedną wiadomość, do wyczerpania zapasów, a potem usuniemy adres.
# Which of the variants that are sold out.
notify-variant = Który wariant?
notify-send = Powiadom
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Znów dostępne
notify-asked = Wysłaliśmy wiadomość e-mail. Prosimy potwierdzić w niej, że możemy napisać; do tego czasu niczego nie obiecujemy.
notify-how = Gdy coś jest wyprzedane, na stronie produktu jest pole na adres e-mail. Piszemy raz, gdy produkt znów będzie dostępny.
# $what: the product and variant.
notify-question = Czy napisać, gdy { $what } znów będzie w sprzedaży?
notify-confirm = Tak, proszę napisać
# $what: the product and variant. $until: a day and a time.
notify-waiting = Napiszemy, gdy { $what } znów będzie w sprzedaży. Jeśli to nie nastąpi do { $until }, usuniemy adres.
notify-forget = Proszę nie pisać
notify-gone = Tego adresu już tu nie przechowujemy.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Czy dać znać, gdy { $what } znów będzie w sprzedaży?
# $what: the product and variant.
email-stock-asked-body = Ktoś, zapewne Ty, chce wiedzieć, kiedy { $what } znów będzie w sprzedaży. Prosimy potwierdzić, że możemy pisać na ten adres. Będzie to jedna jedyna wiadomość.
# $until: a day and a time.
email-stock-asked-care = Jeśli to pomyłka, nie trzeba nic robić: { $until } usuniemy adres i nic więcej nie przyjdzie.
# $what: the product and variant.
email-stock-back-subject = Znów w sprzedaży: { $what }
# $what: the product and variant.
email-stock-back-body = { $what } znów w sprzedaży, do wyczerpania zapasów. Zgodnie z prośbą dajemy znać, ten jeden raz.
# $price: the price of one piece.
email-stock-back-price = Cena dzisiaj: { MONEY($price) }
# The button of the mail.
mail-open-product = Zobacz w sklepie
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Ta wiadomość trafia do Ciebie, bo w sklepie { $shop } podano Twój adres przy wyprzedanym produkcie.
# At the foot. $link: an address.
mail-stop = Bez wiadomości o tym produkcie: { $link }

## On the privacy page

fact-kept-notice-open = Adres podany, by dowiedzieć się, że coś znów jest w sprzedaży, zaszyfrowany, do potwierdzenia
fact-kept-notice = Adres podany, by dowiedzieć się, że coś znów jest w sprzedaży, zaszyfrowany, do wysłania powiadomienia, najwyżej
