### Zakupy dla firmy w Unii Europejskiej: numer VAT i odwrotne obciążenie.

checkout-company = Kupujesz na firmę?
vat-number = Numer VAT UE
vat-number-hint = Z literami kraju, na przykład { $example }. Gdy VIES, rejestr Unii Europejskiej, potwierdzi numer, dostarczymy towar bez VAT, a podatek rozliczy Twoja firma.
vat-number-confirmed = VIES potwierdził ten numer: nie naliczamy VAT.
vat-number-taxed-here = VIES potwierdził ten numer. VAT i tak naliczamy, bo towar wysyłamy z kraju, w którym nadano Twój numer.
vat-number-unanswered = VIES w tej chwili nie odpowiada, dlatego naliczamy VAT. Zapytamy ponownie, gdy odświeżysz tę stronę albo złożysz zamówienie.
requirement-vat-number-invalid = To nie wygląda na numer VAT UE. Sprawdź go, na przykład { $example }, albo zostaw pole puste.
requirement-vat-number-unconfirmed = VIES nie zna tego numeru jako numeru do handlu w Unii Europejskiej. Sprawdź go albo zostaw pole puste i kup z VAT.

total-tax-reversed = { $rate } { $tax } (odwrotne obciążenie)
reverse-charge-goods = Odwrotne obciążenie. Wewnątrzwspólnotowa dostawa towarów zwolniona z VAT na podstawie art. 138 dyrektywy 2006/112/WE: do zapłaty podatku zobowiązany jest nabywca.
reverse-charge-services = Odwrotne obciążenie na podstawie art. 44 i 196 dyrektywy 2006/112/WE: do zapłaty podatku VAT zobowiązany jest usługobiorca.

order-vat-number = Numer VAT UE: { $number }
order-vat-unanswered = Numer VAT UE: { $number }. W chwili składania zamówienia VIES nie odpowiadał, dlatego naliczyliśmy VAT.
