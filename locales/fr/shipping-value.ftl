### Prix de livraison qui dépendent du prix de la marchandise.

# Sur la page de la livraison, au-dessus de lignes comme shipping-up-to : autres prix pour un colis dont la marchandise est plus chère. $amount : un prix.
shipping-goods-from = Si la marchandise d’un colis coûte { MONEY($amount) } ou plus :
