# Roasted coffee from Sidama, Ethiopia, 250 g in a kraft paper bag with a tin tie. Sold as whole beans or ground for filter.
title = Sidama-Kaffee
    .synonyms = Kaffeebohnen, Filterkaffee, gemahlener Kaffee, Röstkaffee
tagline = Gewaschener Hochlandkaffee, hell geröstet
description =
    Ein heller, klarer Kaffee, der nach Bergamotte und reifem Pfirsich duftet und nach schwarzem Tee ausklingt. Am schönsten ist er als Filterkaffee, aus der Maschine oder von Hand gegossen. Ganze Bohnen halten am längsten; haben Sie keine Mühle, schicken wir ihn für den Filter gemahlen.

    Rund vierhundert Familien bringen ihre Kirschen zu einer Waschstation in den Hügeln von Sidama, wo die Bohnen zwei Wochen auf Gestellen trocknen und zweimal von Hand verlesen werden. Geröstet werden sie in Addis Abeba, zwölf Kilo auf einmal, damit mehr vom Preis im Land bleibt.
details =
    Inhalt: 250 g, als Bohnen oder für Filter gemahlen
    Kaffee: Arabica, alte Sorten der Gegend, gewaschen
    Anbau: auf 1.900 bis 2.100 m Höhe
    Schmeckt nach: Bergamotte, Pfirsich, schwarzem Tee
    Verpackung: Tüte aus Kraftpapier mit Clipverschluss
    Verschlossen, kühl und trocken lagern; am besten binnen zwei Monaten nach der Röstung
slug = sidama-kaffee
picture = Eine Tüte aus braunem Kraftpapier, oben eingerollt und mit einem Clipverschluss gehalten.
picture-2 = Geröstete Kaffeebohnen, neben der Tüte verstreut.
