### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Je gegevens
# $number: the order number.
data-title = Je gegevens van bestelling { $number }
data-lede = Dit is alles wat we van deze bestelling bewaren, hoelang en waarom.
data-file = Downloaden als bestand
# What is opened to see every field of it.
data-record = De gegevens zoals ze zijn opgeslagen
data-back = Terug naar de bestelling
# $day: the last day on which it is kept.
data-kept-books = Deze bestelling is het bewijs van een verkoop. Volgens de wet bewaren we onze boeken tot en met { DATE($day) }, met je naam en adres. Daarna wissen we beide en blijven alleen de bedragen over.
# $day: the last day on which it is kept.
data-kept-unpaid = Zolang er niets is betaald, is er niets verkocht: na { DATE($day) } wissen we je naam, adres en e-mailadres.
data-erase = Mijn gegevens wissen
data-erase-hint = We wissen wat we volgens geen enkele wet hoeven te bewaren: je e-mailadres en wat je hebt opgegeven voor de douane en voor terugbetalingen. Zolang de bestelling onderweg is en de douane of jij nog vragen kan stellen, hebben we dat nodig. Daarna kunnen we je niet meer schrijven.
# $moment: a day and a time.
data-erasure-asked = Je hebt gevraagd je gegevens te wissen. Dat doen we vanaf { $moment }, zodra er geen geld meer onderweg is.
# $moment: a day and a time.
data-erased-contact = Op { $moment } hebben we je e-mailadres gewist en al het andere dat we volgens geen enkele wet hoeven te bewaren.
# $moment: a day and a time.
data-erased-all = Op { $moment } hebben we alles gewist wat naar jou verwijst.
