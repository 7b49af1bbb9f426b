### The promise of a date where an order comes in several parcels.

arrival-of-parcel = พัสดุที่ { NUMBER($number) } (ส่งจาก{ $country }): คาดว่าจะถึง { $dates }
