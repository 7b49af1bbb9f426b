title = Rückgabe und Erstattung
description = Wie Sie etwas zurückschicken, wie Ihr Geld zurückkommt und was aus Zoll und Steuern wird.
slug = rückgabe
intro = Nicht das, was Sie sich vorgestellt haben? Hier steht, wie es zurückgeht und was Sie zurückbekommen.
footer = Rückgabe und Erstattung

steps-1 = So geht es
    .title-1 = Sagen Sie, was zurückkommt
    .text-1 = Öffnen Sie aus der Bestätigungsmail die Seite Ihrer Bestellung, wählen Sie die Stücke und bestätigen Sie. Sie können uns auch schreiben: { $merchant-mail }.
    .title-2 = Einpacken und abschicken
    .text-2 = Packen Sie alles so gut ein, wie es ankam. Wohin es geht, sagen wir Ihnen.
    .title-3 = Geld zurück
    .text-3 = Sobald alles da ist, erstatten wir, was Sie dafür bezahlt haben.

text-1 = Wie Ihr Geld zurückgeht
    .text =
        Das hängt davon ab, wie Sie bezahlt haben. Ist die genannte Zeit vorbei, bitten wir Sie stattdessen um ein Konto.

        { $refund-windows }

text-2 = Preis, Zoll und Steuern
    .text =
        { $refund-rules }

questions-1 = Gut zu wissen
    .title-1 = Wie lange darf ich es mir überlegen?
    .text-1 =
        { $returns }

        Das Gesetz Ihres Landes kann Ihnen mehr Zeit geben. Diese Rechte bleiben unberührt.
    .title-2 = Darf ich auch einen Teil einer Bestellung zurückschicken?
    .text-2 = Ja. Jedes Stück zählt mit dem, was Sie dafür bezahlt haben. Die Versandkosten kommen mit dem letzten zurück.
