### The shop window: the makers’ stories and the pictures.

home-stories = Aus den Werkstätten
product-makers = Wer dahintersteht
gallery-picture = Bild { NUMBER($number) }
gallery-enlarge = Bild { NUMBER($number) } vergrößern
