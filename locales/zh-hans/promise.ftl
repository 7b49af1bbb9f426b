### The promise of a date where an order comes in several parcels.

arrival-of-parcel = 包裹{ NUMBER($number) }（发自{ $country }）：预计{ $dates }送达
