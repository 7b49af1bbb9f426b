### The shop window: the makers’ stories and the pictures.

home-stories = Desde los talleres
product-makers = Quién lo hace
gallery-picture = Imagen { NUMBER($number) }
gallery-enlarge = Ampliar la imagen { NUMBER($number) }
