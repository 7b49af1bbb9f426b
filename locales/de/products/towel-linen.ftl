# A linen towel from France. Sizes: small (for dishes and glasses) and large (for the bath).
title = Leinenhandtuch
    .synonyms = Badetuch, Geschirrtuch, Küchentuch, Duschtuch
tagline = Französischer Flachs, schnell trocken, mit jedem Jahr weicher
description =
    Leinen saugt schnell, trocknet schnell und lässt keine Fusseln am Glas. Das kleine Tuch hängt in der Küche, das große im Bad. Beide haben drei eingewebte Streifen und einen Saum mit genähten Ecken, und beide werden mit jeder Wäsche weicher.

    Der Flachs wächst in der Normandie und wird in den Vogesen gesponnen und gewebt, in einer Weberei mit neunzehn Leuten. Sie waschen den Stoff einmal, bevor sie ihn zuschneiden, damit das Tuch bei Ihnen zu Hause seine Größe behält.
details =
    Klein: 45 × 70 cm, für Geschirr und Gläser
    Groß: 80 × 140 cm, für das Bad
    Material: 100 % Leinen, 300 g pro Quadratmeter
    Pflege: Maschinenwäsche bei 60 °C, kein Weichspüler
slug = leinenhandtuch
picture = Ein Handtuch aus naturfarbenem Leinen mit drei gewebten Streifen über dem Saum.
picture-2 = Der Saum des Handtuchs mit dem Aufhänger.
