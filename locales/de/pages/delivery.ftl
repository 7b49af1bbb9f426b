### The page about delivery. Every figure comes from the shop’s settings.

# .slug: the last part of the page’s address, lower-case words joined by hyphens.
# .description: for search engines, up to 155 letters.
page-delivery = Lieferung und Versandkosten
    .slug = lieferung
    .description = Wohin wir liefern, was es kostet, wie lange es dauert, welche Steuern anfallen und was gilt, wenn etwas zerbrochen ankommt.
page-delivery-intro = Handgemachtes reist gut, wenn es gut verpackt ist. Hier steht, was der Versand kostet, wie lange er dauert und wer was bezahlt.

# Each part has a heading, .title.
# $countries: a list of countries, already written. After a colon, so that no country needs its article.
page-delivery-countries = Unser Liefergebiet bei Ihrer jetzigen Auswahl: { $countries }.
    .title = Wohin wir liefern
page-delivery-countries-ww = Bei Ihrer jetzigen Auswahl liefern wir in alle Länder, die in der Länderliste nicht eigens genannt sind.
page-delivery-countries-other = Für jedes andere Land ändern Sie oben auf der Seite das Lieferland. Preise, Steuern und Zahlungsarten ändern sich mit.

page-delivery-cost = Es zählt das Paket mit seiner Verpackung. Hier steht, was jede Versandart je nach Gewicht kostet.
    .title = Was es kostet

# $min, $max: working days until arrival.
page-delivery-days = Ihr Paket kommt { NUMBER($min) }–{ NUMBER($max) } Werktage nach Eingang Ihrer Zahlung an, bei Nachnahme nach Ihrer Bestellung.
    .title = Wie lange es dauert

# The same where soonest and latest are one. $days: working days until arrival.
page-delivery-days-exact =
    { NUMBER($days) ->
        [one] Ihr Paket kommt { NUMBER($days) } Werktag nach Eingang Ihrer Zahlung an, bei Nachnahme nach Ihrer Bestellung.
       *[other] Ihr Paket kommt { NUMBER($days) } Werktage nach Eingang Ihrer Zahlung an, bei Nachnahme nach Ihrer Bestellung.
    }

page-delivery-taxes = Die Steuer nennen wir bei jedem Preis und in der Summe an der Kasse.
    .title = Steuern und Zoll
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19 %”.
page-delivery-taxes-included = In unseren Preisen sind { $rate } { $tax } enthalten.
page-delivery-taxes-added = { $rate } { $tax } kommen an der Kasse hinzu, bevor Sie bestellen.
# Where the shop collects what is due at the border.
page-delivery-taxes-import = Wo Zoll und Einfuhrsteuer anfallen, sind sie in der Summe an der Kasse enthalten. Wir führen sie für Sie an den Zoll ab; der Zustelldienst verlangt dafür an der Tür nichts von Ihnen.
# Where the shop does not know what is due at the border.
page-delivery-taxes-none = Wir schlagen auf unsere Preise keine Steuer auf. Ihr Zoll kann bei der Ankunft des Pakets Einfuhrsteuer und Zollabgaben erheben; der Zustelldienst zieht sie bei Ihnen ein. Wie hoch sie ausfallen, können wir vorher nicht wissen, deshalb versprechen wir keine Summe.
# Where the countries of the page have rules of their own each.
page-delivery-taxes-by-address = Was anfällt, hängt davon ab, wohin Ihr Paket geht. Sobald Sie Ihre Adresse eingegeben haben, nennt die Kasse Steuer und Zoll, bevor Sie bestellen. Wo wir sie nicht kennen, steht das dort; dann kann der Zustelldienst sie an Ihrer Tür verlangen.

page-delivery-damaged = Geben Sie uns bald Bescheid und schicken Sie uns ein Bild vom Stück und vom Paket. Wir schicken Ersatz oder erstatten Ihnen das Geld, ganz wie Sie möchten. Ihre gesetzlichen Rechte bleiben davon unberührt.
    .title = Wenn etwas zerbrochen ankommt

page-delivery-demo = Dies ist ein Demo-Shop: Es wird nichts verschickt, also kann auch nichts zerbrechen.
