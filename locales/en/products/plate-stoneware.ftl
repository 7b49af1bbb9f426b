# A dinner plate from the Westerwald, Germany. Colours: sand and slate.
title = Westerwald dinner plate
    .synonyms = dish, crockery, dinnerware
tagline = Stoneware with a raised rim, made for every day
description =
    A plate for every day and for guests as well. The low rim keeps sauce where it belongs, and the matt glaze is hard enough for knives. Sand is warm and light, slate is dark and cool; they look well together.

    It comes from a workshop in the Westerwald, where stoneware has been fired for centuries because the clay there asks for nothing else. Four people throw, glaze and fire, and each plate carries the mark of the one who turned it.
details =
    Size: 26 cm across, 2.5 cm high
    Material: stoneware, matt glaze
    Care: dishwasher and microwave safe
slug = westerwald-dinner-plate
picture = Two dinner plates of matt stoneware with a low raised rim, one upright, one lying flat.
picture-2 = A stack of plates, seen from the side.
