engraving-label = Ihr Text für die Gravur
engraving-fits = Höchstens { NUMBER($characters) } Zeichen.
engraving-fits-lines = Höchstens { NUMBER($lines) } Zeilen mit je { NUMBER($characters) } Zeichen.
engraving-letters = Schriften: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Für Sie angefertigt in { NUMBER($days) } Werktag.
       *[other] Für Sie angefertigt in { NUMBER($days) } Werktagen.
    }
engraving-of = Gravur:

send-back-not-made-to-order = Was wir mit Ihrem Text gravieren, wird nur für Sie angefertigt: Sie können es nicht zurückgeben, weil Sie es sich anders überlegt haben. Hat es einen Mangel, geht das weiterhin.
cart-remade = { $title }: So fertigen wir es nicht mehr an. Bitte entfernen Sie es und legen Sie es neu in den Warenkorb.
requirement-remade = Wird so nicht mehr angefertigt: { $field }

error-engraving-missing = Bitte geben Sie den Text ein, den wir gravieren.
error-engraving-long = Das ist zu lang. Bitte nehmen Sie höchstens { NUMBER($most) } Zeichen je Zeile.
error-engraving-lines = Höchstzahl der Zeilen: { NUMBER($most) }. Bitte kürzen Sie Ihren Text.
error-engraving-letter = „{ $letter }“ können wir nicht gravieren. Bitte lassen Sie es weg.
error-return-made-to-order = Das wurde mit Ihrem Text für Sie angefertigt und geht nur zurück, wenn etwas daran nicht stimmt. Bitte sagen Sie uns, was.
error-pieces-together = Auf diesen Stücken stehen verschiedene Texte, deshalb lassen sie sich nur alle zusammen stornieren. Schreiben Sie uns, wenn Sie einige behalten möchten.
