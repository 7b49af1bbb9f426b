### The shop window: the makers’ stories and the pictures.

# Above the stories of two makers on the home page.
home-stories = From the workshops
# Above the paragraph about the makers on the product page.
product-makers = Who made it
# A small picture that shows the large one. $number: which.
gallery-picture = Picture { NUMBER($number) }
# Opens the picture in large. $number: which.
gallery-enlarge = Enlarge picture { NUMBER($number) }
