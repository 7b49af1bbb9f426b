### Geld, das nicht zur Bestellung passt: ein Teil, zu viel oder zu spät. Auf der Seite der Bestellung.

# Ein Teil der Zahlung ist da. $arrived, $missing: Beträge. $expires: Tag und Uhrzeit, schon geschrieben.
money-part-arrived = { MONEY($arrived) } sind eingegangen, { MONEY($missing) } fehlen noch. Bitte zahlen Sie den Rest bis { $expires }. Kommt er nicht rechtzeitig, erhalten Sie den eingegangenen Betrag zurück.
# $amount: was zurückgeht, weil es doppelt, zu spät oder zu viel gezahlt wurde.
money-goes-back = { MONEY($amount) } Ihrer Zahlung gehen an Sie zurück, auf demselben Weg, auf dem sie gekommen sind. Je nach Bank kann das einige Tage dauern.
# Auf der Seite einer stornierten Bestellung, für die trotzdem Geld kam.
money-came-in-vain = Die Bestellung ist storniert, weil die Zahlung zu spät oder nicht vollständig eingegangen ist. Was eingegangen ist, erhalten Sie zurück.
