# Green tea from Yame, Japan, in a paper bag. Sizes: small (50 g) and large (100 g).
title = Yame-Sencha
    .synonyms = Grüntee, grüner Tee, japanischer Tee
tagline = Grüner Tee der ersten Ernte, in ganzen Nadeln
description =
    Ein grüner Tee mit Körper: erst süß, dann frisch wie gemähtes Gras und kaum bitter, wenn das Wasser nicht zu heiß ist. Gepflückt werden die Blätter Anfang Mai, noch am selben Tag gedämpft und zu feinen Nadeln gerollt. Drei Aufgüsse sind gut, der zweite ist der beste.

    Er wächst auf den Hügeln über Yame, wo der Morgennebel die Gärten bis neun Uhr beschattet. Eine Familie in vierter Generation pflückt, dämpft und rollt ihn und verkauft nichts, was auf einem anderen Hügel gewachsen ist.
details =
    Klein: 50 g, etwa 10 Kannen
    Groß: 100 g, etwa 20 Kannen
    Inhalt: grüner Tee, sonst nichts
    Ernte: die erste des Jahres, Anfang Mai
    Zubereitung: 5 g auf 200 ml Wasser von 70 °C, eine Minute
    Kühl, trocken und dunkel lagern; nach dem Öffnen binnen zwei Monaten aufbrauchen
slug = yame-sencha
picture = Eine Papiertüte Tee mit einem schlichten Etikett.
picture-2 = Dunkelgrüne Teenadeln in einer flachen Schale.
