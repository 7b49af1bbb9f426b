# A card wallet of bridle leather from Walsall, England. Colours: tan and ink (near black).
title = Bridle leather card wallet
    .synonyms = card holder, card case, purse, billfold
tagline = Saddle-stitched by hand in Walsall
description =
    Bridle leather is made for horses: fed with tallow and wax until it is firm, supple and does not mind rain. At first it wears a pale bloom of wax, which a thumb rubs away. The seam is sewn with two needles and one thread, so that if a stitch ever breaks, the others hold.

    It is made in Walsall, where saddles have been sewn for two hundred years, by four saddlers who learned on harness. They cut each wallet from the firm part of the hide, along the back, and rub the edges with beeswax until they shine.
details =
    Size: 10 × 7.5 cm, 6 mm thick
    Holds: six cards and a folded note
    Material: English bridle leather, waxed linen thread
    Seam: saddle stitch, by hand
    Care: wipe with a dry cloth; a little leather balm once a year
slug = bridle-leather-card-wallet
picture = A slim card wallet of smooth leather with a line of stitches along the edge.
picture-2 = The stitches and the polished edge of the leather from close by.
