### Digitala varor: det som laddas ner i stället för att skickas.

shipping-download = Som nedladdning
shipping-download-when = direkt efter betalningen
delivery-estimate-download = Ladda ner direkt efter betalningen; inget skickas
stock-digital = Redo att laddas ner
order-downloads = Dina filer
order-download = Ladda ner { $title }
order-downloads-later = De finns här så snart betalningen har kommit in.
email-paid-files = Betalningen har kommit in, tack! Dina filer är klara: ladda ner dem från beställningens sida.
