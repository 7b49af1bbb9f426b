### En beställning som någon ser över innan den skickas. Enkelt och vänligt: nästan alla är i sin ordning.

review-waiting = Din beställning är hos oss, och varorna är reserverade. Vi ser över den kort innan vi gör den i ordning, oftast inom en arbetsdag. Du behöver inte göra något.
review-ahead = När du har betalat ser vi över beställningen kort innan vi gör den i ordning, oftast inom en arbetsdag.
review-downloads = De finns här så snart vi har sett över beställningen.
review-refused = Tyvärr kunde vi inte ta emot den här beställningen. Du debiteras inget; har du redan betalat är pengarna på väg tillbaka.

## Mejlen.

email-review-subject = Vi ser över din beställning { $number }
email-review-body = Din beställning är hos oss, och varorna är reserverade. Vi ser över den kort innan vi gör den i ordning, oftast inom en arbetsdag. Du behöver inte göra något; vi skriver till dig så snart det går vidare.
email-refused-subject = Vi kunde inte ta emot din beställning { $number }
email-refused-body = Tyvärr kunde vi inte ta emot din beställning och har annullerat den. Du debiteras inget; har du redan betalat är pengarna på väg tillbaka, samma väg som du betalade. Tror du att det är ett misstag räcker det att svara på det här mejlet.
