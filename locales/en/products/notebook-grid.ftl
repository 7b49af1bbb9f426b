# A notebook with a fine grid from Leipzig, Germany. Colours: sand and ink.
title = Grid notebook
    .synonyms = journal, notepad, exercise book, squared paper
tagline = Thread-sewn in Leipzig, lies flat on any page
description =
    A notebook for drawings, lists and long thoughts. The grid is pale enough to disappear under ink, and the paper takes a fountain pen without bleeding. The sheets are sewn with thread, so it lies flat wherever you open it.

    It is bound in Leipzig, a city of books, in a bindery with two tables and one sewing machine from 1936. The cloth of the cover is left over from books that were bound there before.
details =
    Size: A5, 14.8 × 21 cm
    Pages: 192, grid of 5 mm
    Paper: 80 g per square metre, uncoated, free of acid
    Binding: thread-sewn, cover of cloth over board, ribbon
slug = grid-notebook
picture = A closed notebook bound in cloth, with a ribbon.
picture-2 = The notebook lying open: the pale grid of its pages, and the sewn spine.
