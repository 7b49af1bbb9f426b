details =
    Size: 140 × 200 cm, with fringes
    Material: 100% merino wool
    Weight of the cloth: 400 g per square meter
    Care: air it often, wash by hand in cold water, dry flat
