### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Dina uppgifter
# $number: the order number.
data-title = Dina uppgifter i beställning { $number }
data-lede = Det här är allt vi sparar om beställningen, hur länge och varför.
data-file = Ladda ner som fil
# What is opened to see every field of it.
data-record = Uppgifterna så som de är sparade
data-back = Tillbaka till beställningen
# $day: the last day on which it is kept.
data-kept-books = Den här beställningen är underlag för en försäljning. Enligt lag sparar vi vår bokföring till och med { DATE($day) }, med ditt namn och din adress. Därefter raderas båda, och beloppen blir kvar.
# $day: the last day on which it is kept.
data-kept-unpaid = Så länge inget är betalt är inget sålt: efter { DATE($day) } raderar vi ditt namn, din adress och din e-postadress.
data-erase = Radera mina uppgifter
data-erase-hint = Vi raderar det som ingen lag kräver att vi sparar: din e-postadress och det du har uppgett för tullen och för återbetalningar. Vi behöver det så länge beställningen är på väg och tullen eller du fortfarande kan ha frågor. Därefter kan vi inte längre skriva till dig.
# $moment: a day and a time.
data-erasure-asked = Du har bett oss radera dina uppgifter. Det gör vi från och med { $moment }, så snart inga pengar är på väg.
# $moment: a day and a time.
data-erased-contact = Den { $moment } raderade vi din e-postadress och allt annat som ingen lag kräver att vi sparar.
# $moment: a day and a time.
data-erased-all = Den { $moment } raderade vi allt som pekar ut dig.
