### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Facture et reçu
paper-invoice = Facture
# What takes an invoice back.
paper-credit-note = Avoir
paper-receipt = Reçu

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Numéro
paper-date = Date
paper-seller = Vendeur
paper-buyer = Client
# The heads of the columns.
paper-item = Désignation
paper-quantity = Quantité
paper-unit-price = Prix unitaire
paper-amount = Montant
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Taxe
paper-net = Montant hors taxe
paper-tax = Montant de la taxe
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = Le montant de la taxe est de { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = Livraison à l’exportation exonérée de TVA, article 146 de la directive 2006/112/CE.
# $number: the invoice. $day: its date.
credit-note-refers = Cet avoir annule, en tout ou en partie, la facture { $number } du { DATE($day) }.

## On and in a parcel

paper-packing-slip = Bon de livraison
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Colis { NUMBER($parcel) } sur { NUMBER($parcels) }
paper-sender = Expéditeur
paper-addressee = Destinataire
# At the foot of the packing slip.
paper-slip-thanks = Merci de votre commande. S’il manque quelque chose, écrivez-nous : nous nous en occupons.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Déclaration en douane CN 22
customs-cn23 = Déclaration en douane CN 23
customs-invoice = Facture commerciale
customs-category = Catégorie de l’envoi
customs-sale = Vente de marchandises
customs-terms = Conditions de livraison (Incoterms 2020)
customs-hs = Code SH
customs-origin = Pays d’origine
customs-weight = Poids
customs-value = Valeur
customs-total-weight = Poids total, emballage compris
customs-total-value = Valeur totale des marchandises
customs-statement = Je certifie que les renseignements donnés ici sont exacts et que cet envoi ne contient rien de dangereux ni rien d’interdit par la loi ou par la réglementation postale ou douanière.
customs-signature = Date et signature de l’expéditeur

## Finding an order again

# max 60
find-order-title = Retrouver ma commande
find-order-lede = Vous avez perdu le lien de votre commande ? Indiquez-nous son numéro et l’adresse e-mail avec laquelle vous avez commandé, et nous y envoyons le lien.
find-order-number-hint = Il figure dans nos e-mails, par exemple CV-7K3M-Q2XD
# max 24
find-order-send = Recevoir le lien
# The same whether there is such an order or not.
find-order-sent = S’il existe une commande avec ce numéro et cette adresse, un e-mail avec le lien est en route. Nous en envoyons un toutes les dix minutes au plus.
requirement-order-number-missing = Veuillez indiquer le numéro de commande.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = Le lien de votre commande { $number }
email-link-body = vous avez demandé le lien de votre commande, le voici. Gardez-le pour vous : qui l’a peut voir la commande. Si la demande ne vient pas de vous, vous n’avez rien à faire.
