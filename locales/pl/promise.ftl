### The promise of a date where an order comes in several parcels.

arrival-of-parcel = Paczka { NUMBER($number) } ({ $country }): przewidywany termin { $dates }
