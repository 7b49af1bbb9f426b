### Numbers that a country’s customs asks of the person who receives a parcel.

# What becomes of the number; stands under its field, and on the page of the order.
buyer-number-handling = Nous transmettons ce numéro à la douane avec le colis, nous le conservons chiffré et nous l’effaçons après la livraison.

# What each number is called where it comes from. .reason stands under the field.
buyer-number-cpf = CPF
    .reason = La douane brésilienne demande le CPF de la personne qui reçoit un colis de l’étranger. { buyer-number-handling }
buyer-number-pccc = Code personnel de dédouanement (PCCC)
    .reason = La douane coréenne demande ce code à la personne qui reçoit un colis de l’étranger : P et 12 chiffres. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = La douane chilienne demande le RUT de la personne qui reçoit un colis de l’étranger. { buyer-number-handling }
buyer-number-tckn = Numéro d’identité turc (T.C. kimlik no)
    .reason = La douane turque demande le numéro d’identité de la personne qui reçoit un colis de l’étranger. { buyer-number-handling }
buyer-number-resident-identity = Numéro de la carte d’identité chinoise
    .reason = La douane chinoise demande le numéro d’identité de la personne qui reçoit un colis de l’étranger : 18 caractères. { buyer-number-handling }

# What is wrong with the number in the form.
requirement-buyer-number-missing = Veuillez indiquer le numéro que la douane demande. Sans lui, le colis n’entre pas dans le pays.
requirement-buyer-number-invalid = Ce numéro ne peut pas être juste : il y manque un chiffre, ou l’un d’eux est mal saisi. Veuillez le vérifier.
