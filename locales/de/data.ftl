### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Ihre Daten
# $number: the order number.
data-title = Ihre Daten zur Bestellung { $number }
data-lede = Das ist alles, was wir zu dieser Bestellung aufbewahren, wie lange und warum.
data-file = Als Datei herunterladen
# What is opened to see every field of it.
data-record = Der Datensatz, wie er gespeichert ist
data-back = Zurück zur Bestellung
# $day: the last day on which it is kept.
data-kept-books = Diese Bestellung belegt einen Verkauf. Nach dem Gesetz bewahren wir unsere Bücher bis zum { DATE($day) } auf, mit Ihrem Namen und Ihrer Anschrift. Danach wird beides gelöscht, die Beträge bleiben.
# $day: the last day on which it is kept.
data-kept-unpaid = Solange nichts bezahlt ist, ist nichts verkauft: Nach dem { DATE($day) } löschen wir Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse.
data-erase = Meine Daten löschen
data-erase-hint = Wir löschen, was wir nach keinem Gesetz aufbewahren müssen: Ihre E-Mail-Adresse und Ihre Angaben für den Zoll und für Erstattungen. Solange die Bestellung unterwegs ist und der Zoll oder Sie noch nachfragen können, brauchen wir beides. Danach können wir Ihnen nicht mehr schreiben.
# $moment: a day and a time.
data-erasure-asked = Sie haben uns gebeten, Ihre Daten zu löschen. Das geschieht ab { $moment }, sobald kein Geld mehr unterwegs ist.
# $moment: a day and a time.
data-erased-contact = Am { $moment } haben wir Ihre E-Mail-Adresse gelöscht und alles andere, was wir nach keinem Gesetz aufbewahren müssen.
# $moment: a day and a time.
data-erased-all = Am { $moment } haben wir alles gelöscht, was Sie nennt.
