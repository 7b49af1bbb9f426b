parcels-note =
    { NUMBER($count) ->
        [one] { NUMBER($count) } पार्सल में आएगा, यहाँ से: { $countries }।
       *[other] { NUMBER($count) } पार्सलों में आएगा, यहाँ से: { $countries }।
    }
