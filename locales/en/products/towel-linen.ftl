# A linen towel from France. Sizes: small (for dishes and glasses) and large (for the bath).
title = Linen towel
    .synonyms = bath towel, hand towel, tea towel
tagline = French flax, quick to dry, softer with every year
description =
    Linen drinks quickly, dries quickly and leaves no fluff on a glass. The small one hangs in the kitchen, the large one in the bath. Both have three woven stripes and a hem with sewn corners, and both grow softer with every wash.

    The flax grows in Normandy and is spun and woven in the Vosges, by a weaving mill with nineteen people. They wash the cloth once before they cut it, so that it keeps its size at your home.
details =
    Small: 45 × 70 cm, for dishes and glasses
    Large: 80 × 140 cm, for the bath
    Material: 100% linen, 300 g per square metre
    Care: machine wash at 60 °C, no softener
slug = linen-towel
picture = A linen towel in natural flax, with three woven stripes above the hem.
picture-2 = The hem of the towel with its hanging loop.
