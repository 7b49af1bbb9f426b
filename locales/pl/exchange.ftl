### Kursy walut: marża, płatność bez przeliczenia i kursy, które są za stare.

rate-markup = Ten kurs jest o { $markup } wyższy od kursu źródła ({ $source }).

rate-refused = Nie możemy teraz pokazać cen w { $asked }, bo nasz kurs jest za stary. Do czasu nowego kursu podajemy je w { $shown }.
rate-refused-order = Do czasu nowego kursu nie możemy obliczyć kosztu dostawy, dlatego chwilowo nie da się nic zamówić. Koszyk zostaje zachowany.

in-base-amount = Bez przeliczenia: { MONEY($amount) }

in-base-pay = Zapłać w { $currency }: { MONEY($amount) }
