# A filled cushion in a kilim cover (wool woven flat, without pile) from the plain of Konya, Turkey. Colours: madder and indigo.
title = Kilim cushion
    .synonyms = pillow, throw pillow, sofa cushion
tagline = Diamonds woven flat in wool on the plain of Konya
description =
    A kilim has no pile: the threads that make the pattern make the cloth as well, and so it stays clear and firm for decades. The wool is dyed with plants. Madder gives a red with brown and orange in it, indigo a deep blue that pales a little at the edges. The cushion comes filled.

    It is woven in a village on the plain of Konya, by eleven women who share four looms and what they earn. They dye the wool in copper kettles in the yard, and weave the diamonds from memory, as their mothers did.
details =
    Size: 45 × 45 cm, filled
    Cover: 100% wool, woven flat; the back in plain wool, with a zip
    Filling: washed new wool
    Dye: madder root or indigo; every batch differs a little
    Care: shake it out, clean spots with cold water; dry clean the cover
slug = kilim-cushion
picture = A square cushion of flat-woven wool with a pattern of diamonds.
picture-2 = A corner of the cushion from close by, with the pattern and the weave.
