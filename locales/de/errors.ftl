### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = Diese Seite gibt es nicht
error-not-found-text = Die Adresse ist vielleicht veraltet oder enthält einen Tippfehler. Von der Startseite aus finden Sie alles, was wir haben.
error-product-not-found-title = Dieses Stück haben wir nicht
error-product-not-found-text = Es ist vielleicht endgültig ausverkauft, oder die Adresse enthält einen Tippfehler. Möglicherweise gefällt Ihnen etwas anderes.
error-collection-not-found-title = Diese Kategorie gibt es nicht
error-collection-not-found-text = Die Adresse ist vielleicht veraltet oder enthält einen Tippfehler. Von der Startseite aus finden Sie alles, was wir haben.
error-order-not-found-title = Wir finden diese Bestellung nicht
error-order-not-found-text = Bitte öffnen Sie den Link aus Ihrer Bestätigungsmail noch einmal, und zwar vollständig.
error-internal-title = Bei uns ist etwas schiefgegangen
error-internal-text = Es liegt nicht an Ihnen, und es wurde nichts abgebucht. Ihr Warenkorb ist sicher. Bitte versuchen Sie es gleich noch einmal.
error-back-home = Zur Startseite

# The heading over a message on the cart or the checkout.
error-title = Das hat nicht geklappt

error-forbidden = Diese Anfrage kam von einer anderen Website, deshalb haben wir sie nicht ausgeführt. Bitte benutzen Sie die Schaltflächen auf unseren Seiten.
error-too-large = Das war mehr Text, als wir annehmen können. Bitte kürzen Sie ihn.
error-bad-request = Wir konnten diese Anfrage nicht lesen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.
error-internal = Bei uns ist etwas schiefgegangen. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.
error-busy = Hier ist gerade viel los. Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.

error-quantity = Bitte wählen Sie eine Menge von 1 bis 99.
# $available: pieces that can be had; 0 when there are none.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Dieses Stück ist ausverkauft.
        [one] Es ist nur noch { NUMBER($available) } Stück da. Bitte wählen Sie eine kleinere Menge.
       *[other] Es sind nur noch { NUMBER($available) } Stück da. Bitte wählen Sie eine kleinere Menge.
    }
error-unknown-sku = Dieses Stück haben wir nicht oder nicht mehr.
error-cart-full = In Ihrem Warenkorb liegen 50 verschiedene Artikel, mehr passen nicht hinein. Bitte bestellen Sie zuerst diese.
error-not-in-cart = Dieses Stück liegt nicht mehr in Ihrem Warenkorb.
error-cart-empty = Ihr Warenkorb ist leer, deshalb gibt es nichts zu bestellen.
error-cart-changed = Preise oder Bestand haben sich geändert, seit Sie den Betrag gesehen haben. Bitte sehen Sie sich Ihre Bestellung noch einmal an, bevor Sie bestellen.
error-unknown-market = Für dieses Land haben wir keinen Shop. Bitte wählen Sie eines aus der Liste.
error-unknown-language = Diese Sprache sprechen wir noch nicht. Bitte wählen Sie eine aus der Liste.
error-unknown-currency = In dieser Währung können wir keine Preise zeigen. Bitte wählen Sie eine aus der Liste.
error-method-not-allowed = Diese Adresse nimmt nur Formulare an. Bitte gehen Sie zurück und benutzen Sie die Schaltfläche auf der Seite.
error-payment-unavailable = Die Zahlung konnte nicht gestartet werden. Ihre Bestellung besteht; bitte versuchen Sie es gleich noch einmal oder zahlen Sie auf andere Weise.
error-payment-closed = Diese Zahlung ist bereits abgeschlossen oder abgelaufen. Auf der Seite Ihrer Bestellung sehen Sie, wie es um sie steht.
