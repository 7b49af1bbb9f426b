### Le devis : combien de temps un total est valable.

# Sous le total à la caisse ; $when est une date avec l’heure.
checkout-held-until = Ce total est garanti jusqu’au { $when }. Si vous commandez d’ici là, vous payez exactement ce montant.
