### Colis : une commande qui part de plusieurs endroits.

# Sous le total, quand la commande arrive en plusieurs colis : leur nombre et les pays d’où ils partent.
parcels-note = Arrive en { NUMBER($count) } colis. Pays d’expédition : { $countries }.
