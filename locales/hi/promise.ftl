### The promise of a date where an order comes in several parcels.

arrival-of-parcel = पार्सल { NUMBER($number) } ({ $country } से): अनुमानित डिलीवरी { $dates }
