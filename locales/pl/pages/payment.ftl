title = Sposoby płatności
description = Jak możesz zapłacić tam, gdzie mieszkasz, ile i kiedy pobieramy i kto widzi numer Twojej karty.
slug = sposoby-płatności
intro = Płacisz tak, jak to jest przyjęte tam, gdzie mieszkasz. Kasa pokazuje, co pasuje do Twojego zamówienia.
footer = Sposoby płatności

text-1 = Co możesz wybrać
    .text =
        { $payment-methods }

text-2 = Ile płacisz
    .text =
        Suma w kasie to kwota, którą pobieramy: z dostawą oraz z podatkami i cłem, które pobieramy my. To, czego nie pobieramy, też jest tam podane.

        Przed złożeniem zamówienia nie pobieramy niczego.

text-3 = Numer Twojej karty
    .text = Wpisujesz go u operatora płatności, a nie w naszym sklepie. My go nigdy nie widzimy.
    .link = page:returns
