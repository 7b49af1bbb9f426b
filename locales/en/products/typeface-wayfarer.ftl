# A typeface by the name of Wayfarer, from Germany: a file to install, nothing is shipped.
title = Wayfarer typeface
    .synonyms = font, lettering, stencil font
tagline = A warm geometric stencil, for large words
description =
    Wayfarer is made for large words: signs, covers, labels, the first line of a page. Its stroke is even and its bowls are wide, and where one stroke would cross another it stops short, as in a stencil. That gives it the look of crates and quays, and room to breathe. It speaks most languages that are written in Latin letters, from Portuguese to Polish and Turkish.

    It was drawn in Offenbach, by a designer who photographs the lettering of harbours on her holidays. She cut the first alphabet out of cardboard, to learn where a letter needs a bridge to hold together.
details =
    One style, 283 characters: capitals, small letters, figures, signs
    Languages: 29, from Albanian to Welsh, Polish and Turkish among them
    File: OpenType (.otf), for all common systems and programs
    Licence: SIL Open Font License 1.1, for print, web and products
    Nothing is shipped: you download the file as soon as it is paid for
slug = wayfarer-typeface
picture = A printed sheet that shows the typeface: its name, Wayfarer, and its alphabet.
picture-2 = Large letters of the typeface on the sheet, from close by.
