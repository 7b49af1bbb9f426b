### Acheter pour une entreprise dans l’Union européenne : numéro de TVA et autoliquidation.

# Opens the field of the VAT number, at the checkout.
checkout-company = Vous achetez pour une entreprise ?
vat-number = Numéro de TVA
# $example: a number of the country that the order goes to.
vat-number-hint = Avec les lettres du pays, par exemple { $example }. Dès que VIES, le registre de l’Union européenne, l’a confirmé, nous livrons hors TVA et votre entreprise la déclare.
vat-number-confirmed = VIES a confirmé ce numéro : nous ne facturons pas de TVA.
# The number is confirmed, but it is one of the country that the goods come from.
vat-number-taxed-here = VIES a confirmé ce numéro. La TVA reste due, car la marchandise part du pays de votre numéro.
# VIES, or the register of the country behind it, does not answer.
vat-number-unanswered = VIES ne répond pas en ce moment ; nous facturons donc la TVA. Nous l’interrogerons à nouveau quand vous actualiserez cette page ou commanderez.
requirement-vat-number-invalid = Ceci ne ressemble pas à un numéro de TVA. Veuillez le vérifier, par exemple { $example }, ou laisser le champ vide.
requirement-vat-number-unconfirmed = VIES ne connaît pas ce numéro pour les échanges dans l’Union européenne. Veuillez le vérifier, ou laisser le champ vide et acheter avec TVA.

# A line of the sum; its amount comes off. $tax and $rate as in total-tax-included.
total-tax-reversed = { $tax } ({ $rate }, autoliquidation)
# Below the sum, as the law asks of an invoice.
reverse-charge-goods = Autoliquidation. Livraison intracommunautaire exonérée, article 138 de la directive 2006/112/CE : la TVA est due par le preneur.
reverse-charge-services = Autoliquidation, articles 44 et 196 de la directive 2006/112/CE : la TVA est due par le preneur.

# On the order and in its mail. $number: the VAT number.
order-vat-number = Numéro de TVA { $number }
order-vat-unanswered = Numéro de TVA { $number }. VIES ne répondait pas lors de votre commande ; la TVA a donc été facturée.
