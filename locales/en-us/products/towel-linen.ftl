details =
    Small: 45 × 70 cm, for dishes and glasses
    Large: 80 × 140 cm, for the bath
    Material: 100% linen, 300 g per square meter
    Care: machine wash at 60 °C, no softener
