### The promise of a date where an order comes in several parcels.

arrival-of-parcel = Pacco { NUMBER($number) } ({ $country }): arrivo previsto { $dates }
