### Paketler: birden çok yerden gelen sipariş.

parcels-note = { NUMBER($count) } paket hâlinde gelir; gönderildiği ülkeler: { $countries }.
