### The promise of a date where an order comes in several parcels.

arrival-of-parcel = 소포 { NUMBER($number) }({ $country } 발송): { $dates } 도착 예정
