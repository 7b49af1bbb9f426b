### The shop window: the makers’ stories and the pictures.

home-stories = 工房だより
product-makers = 作り手について
gallery-picture = 写真{ NUMBER($number) }
gallery-enlarge = 写真{ NUMBER($number) }を拡大
