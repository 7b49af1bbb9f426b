title = Lieferung und Versandkosten
description = Wohin wir liefern, was es kostet, wie lange es dauert, welche Steuern anfallen und was gilt, wenn etwas zerbrochen ankommt.
slug = lieferung
intro = Handgemachtes reist gut, wenn es gut verpackt ist. Hier steht, was der Versand kostet, wie lange er dauert und wer was bezahlt.
footer = Lieferung und Versandkosten

text-1 = Wohin wir liefern
    .text =
        { $delivery-countries }

        Für jedes andere Land ändern Sie oben auf der Seite das Lieferland. Preise, Steuern und Zahlungsarten ändern sich mit.

text-2 = Was es kostet
    .text =
        Es zählt das Paket mit seiner Verpackung. Hier steht, was jede Versandart je nach Gewicht kostet.

        { $delivery-methods }

text-3 = Steuern und Zoll
    .text =
        Die Steuer nennen wir bei jedem Preis und in der Summe an der Kasse.

        { $delivery-taxes }

text-4 = Wenn etwas zerbrochen ankommt
    .text =
        Geben Sie uns bald Bescheid und schicken Sie uns ein Bild vom Stück und vom Paket. Wir schicken Ersatz oder erstatten Ihnen das Geld, ganz wie Sie möchten. Ihre gesetzlichen Rechte bleiben davon unberührt.

        Dies ist ein Demo-Shop: Es wird nichts verschickt, also kann auch nichts zerbrechen.
