# A petty knife (a small all-round kitchen knife) from Sakai, Japan.
title = Petty-Messer
    .synonyms = Küchenmesser, Gemüsemesser, Schälmesser, Kochmesser
tagline = Kleines Küchenmesser, in Sakai geschmiedet und geschliffen
description =
    Das Messer, nach dem man zuerst greift: für Kräuter, Obst, Schalotten, eine Tomate. Der Kern ist Weißpapierstahl, ein Kohlenstoffstahl, der sehr scharf wird und sich leicht nachschärfen lässt. Mit dem Gebrauch wird er dunkel; so soll es sein.

    In Sakai teilt man sich die Arbeit seit sechshundert Jahren: Ein Haus schmiedet, ein zweites schleift, ein drittes setzt den Griff an. Dieses Messer geht durch drei Werkstätten derselben Straße, bevor es zu Ihnen kommt.
details =
    Klinge: 13,5 cm, beidseitig geschliffen, für rechte und linke Hand
    Länge: 25 cm
    Stahl: Weißpapierstahl Nr. 2, mit weichem Eisen ummantelt
    Griff: Magnolienholz, achteckig, mit einer Zwinge aus dunklem Holz
    Pflege: von Hand spülen und gleich abtrocknen; auf dem Wasserstein schärfen
slug = petty-messer
picture = Ein schlankes Küchenmesser mit spitzer Klinge, dunkler Zwinge und einem Griff aus hellem Holz.
picture-2 = Die Spitze der Klinge aus der Nähe, mit den Spuren des Hammers auf der Seite.
