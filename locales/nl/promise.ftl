### The promise of a date where an order comes in several parcels.

arrival-of-parcel = Pakket { NUMBER($number) } ({ $country }): verwacht { $dates }
