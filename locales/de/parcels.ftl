### Pakete: eine Bestellung, die von mehr als einem Ort kommt.

# Unter der Summe, wenn eine Bestellung in mehreren Paketen kommt: ihre Zahl und die Länder, aus denen sie kommen.
parcels-note =
    { NUMBER($count) ->
        [one] Kommt in { NUMBER($count) } Paket, versandt aus: { $countries }.
       *[other] Kommt in { NUMBER($count) } Paketen, versandt aus: { $countries }.
    }
