engraving-label = Din text att gravera
engraving-fits = Högst { NUMBER($characters) } tecken.
engraving-fits-lines = Högst { NUMBER($lines) } rader med { NUMBER($characters) } tecken var.
engraving-letters = Skriftsystem: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Tillverkas åt dig på { NUMBER($days) } arbetsdag.
       *[other] Tillverkas åt dig på { NUMBER($days) } arbetsdagar.
    }
engraving-of = Gravyr:

send-back-not-made-to-order = Det vi graverar med din text görs bara åt dig: du kan inte skicka tillbaka det för att du har ändrat dig. Är det något fel på det kan du det ändå.
cart-remade = { $title }: vi gör den inte så längre. Ta bort den och lägg till den igen.
requirement-remade = Görs inte så längre: { $field }

error-engraving-missing = Skriv texten som vi ska gravera.
error-engraving-long = Det är för långt. Använd högst { NUMBER($most) } tecken per rad.
error-engraving-lines = Högsta antal rader: { NUMBER($most) }. Korta din text.
error-engraving-letter = Vi kan inte gravera ”{ $letter }”. Ta bort det.
error-return-made-to-order = Det här gjordes åt dig med din text, så det går bara tillbaka om något är fel på det. Berätta vad.
error-pieces-together = De här bär olika texter, så de kan bara avbeställas alla tillsammans. Skriv till oss om du vill behålla några.
