### Wann etwas ankommt, wenn eine Bestellung in mehreren Paketen kommt.

# Je Paket eine Zeile. $number: das wievielte Paket. $country: woher es kommt. $dates: der erste und der letzte Tag.
arrival-of-parcel = Paket { NUMBER($number) } ({ $country }): voraussichtlich { $dates }
