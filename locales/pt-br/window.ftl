### The shop window: the makers’ stories and the pictures.

home-stories = Direto dos ateliês
product-makers = Quem fez
gallery-picture = Foto { NUMBER($number) }
gallery-enlarge = Ampliar a foto { NUMBER($number) }
