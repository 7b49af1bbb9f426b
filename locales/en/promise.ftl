### The promise of a date where an order comes in several parcels.

# A line for each parcel, in the cart, beside a way of shipping, on the page of the order and in its mail. $number: which
# parcel, from 1. $country: where it is sent from. $dates: the first and the last day, already written.
arrival-of-parcel = Parcel { NUMBER($number) } ({ $country }): expected { $dates }
