engraving-label = Jouw tekst om te graveren
engraving-fits = Hoogstens { NUMBER($characters) } tekens.
engraving-fits-lines = Hoogstens { NUMBER($lines) } regels van { NUMBER($characters) } tekens.
engraving-letters = Schriften: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Voor jou gemaakt in { NUMBER($days) } werkdag.
       *[other] Voor jou gemaakt in { NUMBER($days) } werkdagen.
    }
engraving-of = Gravure:

send-back-not-made-to-order = Wat we met jouw tekst graveren, wordt alleen voor jou gemaakt: je kunt het niet terugsturen omdat je je hebt bedacht. Is er iets mis mee, dan kan dat wel.
cart-remade = { $title }: zo maken we het niet meer. Haal het eruit en voeg het opnieuw toe.
requirement-remade = Wordt zo niet meer gemaakt: { $field }

error-engraving-missing = Vul de tekst in die we graveren.
error-engraving-long = Dit is te lang. Gebruik hoogstens { NUMBER($most) } tekens per regel.
error-engraving-lines = Hoogste aantal regels: { NUMBER($most) }. Maak je tekst korter.
error-engraving-letter = We kunnen ‘{ $letter }’ niet graveren. Laat het weg.
error-return-made-to-order = Dit is met jouw tekst voor je gemaakt, dus het gaat alleen terug als er iets mis mee is. Vertel ons wat.
error-pieces-together = Op deze stuks staan verschillende teksten, dus ze kunnen alleen allemaal samen worden geannuleerd. Schrijf ons als je er een paar wilt houden.
