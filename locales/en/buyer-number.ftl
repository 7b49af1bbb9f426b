### Numbers that a country’s customs asks of the person who receives a parcel.

# What becomes of the number; stands under its field, and on the page of the order.
buyer-number-handling = We send the number to customs with the parcel, keep it encrypted and erase it after delivery.

# What each number is called where it comes from. .reason stands under the field.
buyer-number-cpf = CPF
    .reason = Brazilian customs asks for the CPF of whoever receives a parcel from abroad. { buyer-number-handling }
buyer-number-pccc = Personal customs clearance code (PCCC)
    .reason = Korean customs asks for this code of whoever receives a parcel from abroad: P and 12 digits. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = Chilean customs asks for the RUT of whoever receives a parcel from abroad. { buyer-number-handling }
buyer-number-tckn = Turkish identity number (T.C. kimlik no)
    .reason = Turkish customs asks for the identity number of whoever receives a parcel from abroad. { buyer-number-handling }
buyer-number-resident-identity = Chinese identity card number
    .reason = Chinese customs asks for the identity number of whoever receives a parcel from abroad: 18 characters. { buyer-number-handling }

# What is wrong with the number in the form.
requirement-buyer-number-missing = Please give the number that customs asks for. Without it the parcel is not let in.
requirement-buyer-number-invalid = This number cannot be right: a digit is missing or mistyped. Please check it.
