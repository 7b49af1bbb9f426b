### The promise of a date where an order comes in several parcels.

arrival-of-parcel = Paquete { NUMBER($number) } ({ $country }): llegada prevista { $dates }
