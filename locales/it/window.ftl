### The shop window: the makers’ stories and the pictures.

home-stories = Dalle botteghe
product-makers = Chi lo ha fatto
gallery-picture = Immagine { NUMBER($number) }
gallery-enlarge = Ingrandisci l’immagine { NUMBER($number) }
