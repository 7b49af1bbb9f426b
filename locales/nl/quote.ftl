### The quote: for how long a sum holds.

checkout-held-until = Dit totaal geldt tot: { $when }. Bestel je voor die tijd, dan betaal je precies dit bedrag.
