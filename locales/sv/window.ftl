### Skyltfönstret: berättelserna om dem som gör sakerna, och bilderna.

home-stories = Från verkstäderna
product-makers = Vem som står bakom
gallery-picture = Bild { NUMBER($number) }
gallery-enlarge = Förstora bild { NUMBER($number) }
