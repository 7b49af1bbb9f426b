# A score of music for kalimba or piano from Brazil, a PDF of two pages. “A Travessia” is its name and is not translated; the English of it is “The Crossing”.
title = A Travessia (The Crossing)
    .synonyms = sheet music, music notes
tagline = A score for kalimba or piano, in two pages
description =
    A piece for quiet hands. The left thumb rocks like a boat, in even waves of six; the right thumb sings above it, puts out to sea, nearly falls silent halfway across, and finds its tune again on the other shore. Every note lies on a kalimba with 17 tines, and under the hands of anyone in their second year at the piano.

    It was written in Salvador, by a pianist who takes the ferry across the bay twice a week to teach. She found the left hand in the beat of the engine, and wrote down the right one on the back of a ticket.
details =
    For: kalimba with 17 tines in C, or piano
    Key and time: C major, 6/8
    Length: 64 bars, a good two minutes
    File: PDF, two pages in A4, to print or to read from a screen
    You may play it in public, record it, and copy it for your pupils
    Nothing is shipped: you download the file as soon as it is paid for
slug = a-travessia-score
picture = The first page of the score on paper, with its title, A Travessia.
picture-2 = The first bars of the score from close by.
