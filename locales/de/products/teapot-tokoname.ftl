# A teapot with a handle at the side (kyusu) from Tokoname, Japan. Colours: brick (red clay) and ink (black clay).
title = Tokoname-Kyusu
    .synonyms = Teekanne, Kanne, Teekännchen
tagline = Teekanne mit seitlichem Griff, aus unglasiertem Ton
description =
    Eine kleine Kanne für grünen Tee, mit einer Hand am seitlichen Griff zu gießen. Der Ton ist reich an Eisen und bleibt unglasiert; er rundet den Geschmack des Tees und bekommt mit dem Gebrauch einen sanften Glanz. Ziegel ist das eigene Rot des Tons, Tinte derselbe Ton, schwarz gebrannt.

    Gemacht wird sie in Tokoname, einer Stadt der Brennöfen am Meer, von einer Familie, die in dritter Generation Teekannen formt. Das Sieb hinter der Tülle ist aus demselben Ton und von Hand gelocht.
details =
    Inhalt: 300 ml, genug für zwei Tassen
    Maße: 9 cm Durchmesser, 8,5 cm hoch, 15 cm mit Tülle und Griff
    Material: eisenreiches Steinzeug, unglasiert
    Sieb: aus Ton, Teil der Kanne
    Pflege: nur mit warmem Wasser ausspülen, ohne Spülmittel, mit abgenommenem Deckel trocknen lassen
slug = tokoname-kyusu-teekanne
picture = Eine runde Teekanne aus unglasiertem Ton mit Deckel, geschwungener Tülle und geradem Griff an der Seite.
picture-2 = Die Kanne offen, daneben der Deckel und eine Schale grüner Tee.
