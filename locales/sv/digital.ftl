### Digitala varor: det som laddas ner i stället för att skickas.

shipping-download = Som nedladdning
shipping-download-when = direkt efter betalningen
delivery-estimate-download = Ladda ner direkt efter betalningen; inget skickas
stock-digital = Redo att laddas ner
order-downloads = Dina filer
order-download = Ladda ner { $title }
order-downloads-later = De finns här så snart betalningen har kommit in.
email-paid-files = Betalningen har kommit in, tack! Dina filer är klara: ladda ner dem från beställningens sida.
download-consent-title = När nedladdningen börjar
download-consent = Jag ber att få min nedladdning direkt, innan ångerfristen har gått ut. Jag vet att jag därmed förlorar min ångerrätt.
requirement-download-consent-missing = Bekräfta att nedladdningen får börja direkt.
download-consented = Du bekräftade den { $when }: ”{ $words }”
download-left = Nedladdningar kvar: { NUMBER($left) }. Länken gäller till { $when }.
download-final = En nedladdning kan inte lämnas tillbaka.
download-final-waiver = En nedladdning kan inte lämnas tillbaka: din ångerrätt upphör så snart den finns tillgänglig för dig. Vi ber om ditt samtycke i kassan.
error-download-expired = Länken gäller inte längre. En ny finns på sidan för din beställning: öppna länken i din orderbekräftelse.
error-download-used-up = Filen har laddats ner så många gånger som går just nu. Behöver du den fortfarande, svara på din orderbekräftelse.
error-download-closed = Filen är inte längre tillgänglig, eftersom betalningen har återgått eller är bestridd. Stämmer det inte, svara på din orderbekräftelse.
