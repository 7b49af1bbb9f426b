### The shop window: the makers’ stories and the pictures.

home-stories = من الورش
product-makers = من صنعها
gallery-picture = الصورة { NUMBER($number) }
gallery-enlarge = تكبير الصورة { NUMBER($number) }
