### The promise of a date where an order comes in several parcels.

arrival-of-parcel = Paket { NUMBER($number) } ({ $country }): tahminî { $dates }
