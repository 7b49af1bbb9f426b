### The promise of a date where an order comes in several parcels.

arrival-of-parcel = 包裹{ NUMBER($number) }（發自{ $country }）：預計{ $dates }送達
