### An order that somebody looks at before it is sent. Plain and friendly: almost all of them are all right.

review-waiting = We hebben je bestelling ontvangen en je artikelen liggen apart. We kijken de bestelling kort na voordat we alles klaarmaken, meestal binnen één werkdag. Je hoeft niets te doen.
review-ahead = Zodra je hebt betaald, kijken we de bestelling kort na voordat we alles klaarmaken, meestal binnen één werkdag.
review-downloads = Ze staan hier zodra we de bestelling hebben nagekeken.
review-refused = Het spijt ons: we konden deze bestelling niet aannemen. Er blijft niets afgeschreven; als je al hebt betaald, is het geld op weg terug naar jou.

## The mails.

email-review-subject = We kijken je bestelling { $number } na
email-review-body = We hebben je bestelling ontvangen en je artikelen liggen apart. We kijken de bestelling kort na voordat we alles klaarmaken, meestal binnen één werkdag. Je hoeft niets te doen; we schrijven je zodra het verdergaat.
email-refused-subject = We konden je bestelling { $number } niet aannemen
email-refused-body = Het spijt ons: we konden je bestelling niet aannemen en hebben die geannuleerd. Er blijft niets afgeschreven; als je al hebt betaald, is het geld op weg terug naar jou, op dezelfde manier als je hebt betaald. Denk je dat dit een vergissing is, beantwoord dan gewoon deze mail.
