# A carbon steel frying pan from the Ardennes, France. Sizes: small and medium.
title = Carbon steel pan
    .synonyms = frying pan, skillet, fry pan
tagline = One sheet of steel, a riveted handle, nothing that peels
description =
    A pan for high heat: for potatoes, fish and steak, and for eggs once it is seasoned. It comes with a thin coat of beeswax against rust. Wash it off hot, season the pan once with oil, and it grows darker and smoother with every meal. It goes on any stove, and into the oven.

    It comes from a valley in the Ardennes where iron has been worked for five hundred years, from a workshop of twelve. They press each pan from one sheet, rivet the handle by hand, and straighten any pan that ever warps, free of charge.
details =
    Small: 20 cm across
    Medium: 26 cm across
    Thickness: 2.5 mm
    Material: carbon steel, riveted steel handle
    Stoves: all, with induction; oven
    Care: hot water and a brush, dry at once, oil thinly; no dishwasher
slug = carbon-steel-pan
picture = A frying pan of dark steel with sloping sides and a long riveted handle.
picture-2 = The rivets that hold the handle, from close by.
