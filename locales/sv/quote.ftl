### Offerten: hur länge en summa gäller.

checkout-held-until = Totalbeloppet gäller till { $when }. Beställer du innan dess betalar du exakt så mycket.
