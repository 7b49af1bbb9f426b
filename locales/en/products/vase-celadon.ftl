# A slender celadon vase from Icheon, South Korea. Celadon: a blue-green glaze with a net of fine cracks.
title = Icheon celadon vase
    .synonyms = flower vase, jar, porcelain vase
tagline = Blue-green glaze with a net of fine lines
description =
    A slender vase for one branch, or for three stems of grass. The glaze is laid on in three thin coats and fired with hardly any air, which turns a trace of iron into the blue-green of shallow water. As it cools it crackles, audibly and for days, and no two vases have the same lines.

    It is made in Icheon, a town of potters south-east of Seoul, by a mother and her son. She throws, he glazes, and from each firing they part only with the pieces that please them both.
details =
    Size: 24 cm high, 9 cm across
    Opening: 3 cm
    Material: stoneware, celadon glaze with crackle
    The lines are in the glaze alone; the vase holds water
    Care: rinse with warm water, no dishwasher
slug = icheon-celadon-vase
picture = A slender vase with a blue-green glaze and a net of fine lines, a twig with buds in it.
picture-2 = The neck of the vase from close by, with the crackle of the glaze.
