parcels-note = 分{ NUMBER($count) }个包裹送达，发货地：{ $countries }。
