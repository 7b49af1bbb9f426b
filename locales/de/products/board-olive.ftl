# A board of olive wood from Provence, France. Sizes: small and large.
title = Brett aus Olivenholz
    .synonyms = Schneidebrett, Holzbrett, Frühstücksbrett, Käsebrett, Servierbrett, Brotbrett
tagline = Aus einem Stück Holz, keines wie das andere
description =
    Aus einem einzigen Stück Olivenholz geschnitten, dicht und lebhaft gemasert. Das kleine Brett ist für Brot und Käse, auf dem großen hat das Gemüse für eine ganze Mahlzeit Platz. Am Loch im Griff lässt es sich neben den Herd hängen.

    Gemacht wird es in der Provence, in einer Tischlerei, die nur Bäume verarbeitet, die zu alt sind, um noch zu tragen. Das Holz trocknet vier Jahre, bevor es gesägt wird, und jedes Brett wird zweimal geölt.
details =
    Klein: 28 × 13 cm
    Groß: 42 × 22 cm
    Stärke: 1,8 cm
    Material: Olivenholz aus einem Stück, geölt
    Pflege: feucht abwischen, ab und zu ölen, nie in den Geschirrspüler
slug = olivenholzbrett
picture = Ein längliches Brett aus Olivenholz mit fließender Maserung und einem Griff mit Loch.
picture-2 = Der Griff des Bretts mit dem Loch, ringsum die Maserung.
