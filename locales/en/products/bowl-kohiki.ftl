# A tea bowl from Mashiko, Japan. Kohiki: white slip over dark clay. Sizes: small and medium.
title = Kohiki tea bowl
    .synonyms = matcha bowl, chawan, cup, rice bowl
tagline = White slip over dark clay, thrown by hand in Mashiko
description =
    A bowl that fits two hands. Dark clay is dipped in white slip and glazed thinly, so that the clay shows at the rim and the foot; with the years, tea draws fine lines into the glaze, and the bowl becomes yours.

    It comes from a workshop in Mashiko, north of Tokyo, where two potters share one wheel and one kiln. They dig part of their clay from the hill behind the house and fire six times a year.
details =
    Small: 10.5 cm across, 6.5 cm high, holds 200 ml
    Medium: 12.5 cm across, 7.5 cm high, holds 400 ml
    Material: stoneware with white slip and clear glaze
    Each bowl differs a little in shape and tone
    Care: soak in water before first use, wash by hand, no microwave
slug = kohiki-tea-bowl
picture = A round tea bowl with white slip and fine dark specks; the brown clay shows at the foot.
picture-2 = The inside of the bowl from above: white slip, and dark clay along the rim.
