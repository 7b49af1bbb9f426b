### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = I tuoi dati
# $number: the order number.
data-title = I tuoi dati dell’ordine { $number }
data-lede = Questo è tutto ciò che conserviamo di questo ordine, per quanto tempo e perché.
data-file = Scarica come file
# What is opened to see every field of it.
data-record = I dati così come sono salvati
data-back = Torna all’ordine
# $day: the last day on which it is kept.
data-kept-books = Questo ordine documenta una vendita. La legge ci obbliga a conservare i nostri libri fino al { DATE($day) }, con il tuo nome e il tuo indirizzo. Poi li cancelliamo entrambi e restano solo gli importi.
# $day: the last day on which it is kept.
data-kept-unpaid = Finché nulla è pagato, nulla è venduto: dopo il { DATE($day) } cancelliamo il tuo nome, il tuo indirizzo e la tua e-mail.
data-erase = Cancella i miei dati
data-erase-hint = Cancelliamo ciò che nessuna legge ci obbliga a conservare: il tuo indirizzo e-mail e quanto ci hai indicato per la dogana e per i rimborsi. Ci servono finché l’ordine è in viaggio e finché la dogana o tu potete ancora fare domande. Dopo non potremo più scriverti.
# $moment: a day and a time.
data-erasure-asked = Ci hai chiesto di cancellare i tuoi dati. Lo faremo a partire da questo momento: { $moment }, appena non ci saranno pagamenti in corso.
# $moment: a day and a time.
data-erased-contact = Cancellati il tuo indirizzo e-mail e tutto ciò che nessuna legge ci obbliga a conservare: { $moment }.
# $moment: a day and a time.
data-erased-all = Cancellato tutto ciò che permette di identificarti: { $moment }.
