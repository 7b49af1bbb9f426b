### The shop window: the makers’ stories and the pictures.

home-stories = Uit de werkplaatsen
product-makers = Wie het maakt
gallery-picture = Afbeelding { NUMBER($number) }
gallery-enlarge = Afbeelding { NUMBER($number) } vergroten
