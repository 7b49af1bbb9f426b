### Was neben einem Preis steht: was er vorher war und was ein Stück kostet, wenn jemand mehr nimmt.

# Sagen Vorleseprogramme vor dem durchgestrichenen Preis, der vor einer Ermäßigung galt.
price-before = Vorher:
# Unter einem ermäßigten Preis, wo das Recht es verlangt. $days: so viele Tage vor der Ermäßigung zählen. $price: der
# niedrigste Preis dieser Tage.
price-lowest =
    { NUMBER($days) ->
        [one] Niedrigster Preis am Tag vor der Ermäßigung: { MONEY($price) }
       *[other] Niedrigster Preis der { NUMBER($days) } Tage vor der Ermäßigung: { MONEY($price) }
    }
# Über einer kleinen Tabelle: eine Stückzahl und was ein Stück dann kostet.
price-tiers = Preis je Stück
# Die erste Spalte dieser Tabelle. $count: ab so vielen Stück.
price-tier =
    { NUMBER($count) ->
        [one] ab { NUMBER($count) } Stück
       *[other] ab { NUMBER($count) } Stück
    }
