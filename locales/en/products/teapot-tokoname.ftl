# A teapot with a handle at the side (kyusu) from Tokoname, Japan. Colours: brick (red clay) and ink (black clay).
title = Tokoname kyusu
    .synonyms = teapot, japanese teapot, kettle
tagline = Teapot with a side handle, in unglazed clay
description =
    A small teapot for green tea, poured with one hand by the handle at its side. The clay is rich in iron and left unglazed; it rounds the taste of the tea and takes on a soft shine from use. Brick is the clay’s own red, ink the same clay fired black.

    It is made in Tokoname, a town of kilns by the sea, by a family in its third generation of teapots. The sieve behind the spout is shaped from the same clay and pierced by hand.
details =
    Holds: 300 ml, enough for two cups
    Size: 9 cm across, 8.5 cm high, 15 cm with spout and handle
    Material: unglazed stoneware rich in iron
    Sieve: clay, part of the pot
    Care: rinse with warm water only, no soap, let it dry with the lid off
slug = tokoname-kyusu-teapot
picture = A round teapot of unglazed clay, with a lid, a curved spout and a straight handle at its side.
picture-2 = The teapot open, beside it the lid and a bowl of green tea.
