parcels-note = 分{ NUMBER($count) }個包裹送達，出貨地：{ $countries }。
