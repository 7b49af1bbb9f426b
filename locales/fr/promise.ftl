### Les dates prévues, quand une commande arrive en plusieurs colis.

# Une ligne par colis. $number : son rang. $country : le pays d’où il part. $dates : le premier et le dernier jour.
arrival-of-parcel = Colis { NUMBER($number) } ({ $country }) : livraison prévue { $dates }
