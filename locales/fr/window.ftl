### The shop window: the makers’ stories and the pictures.

home-stories = Dans les ateliers
product-makers = De qui cela vient
gallery-picture = Image { NUMBER($number) }
gallery-enlarge = Agrandir l’image { NUMBER($number) }
