### Vitrin: üreticilerin hikâyeleri ve görseller.

home-stories = Atölyelerden
product-makers = Kimin elinden çıktı
gallery-picture = Görsel { NUMBER($number) }
gallery-enlarge = Görsel { NUMBER($number) }: büyüt
