### Numbers that a country’s customs asks of the person who receives a parcel.

# What becomes of the number; stands under its field, and on the page of the order.
buyer-number-handling = Wir geben die Nummer mit dem Paket an den Zoll, bewahren sie verschlüsselt auf und löschen sie nach der Zustellung.

# What each number is called where it comes from. .reason stands under the field.
buyer-number-cpf = CPF
    .reason = Der brasilianische Zoll verlangt die CPF-Nummer der Person, die ein Paket aus dem Ausland bekommt. { buyer-number-handling }
buyer-number-pccc = Persönlicher Zollcode (PCCC)
    .reason = Der koreanische Zoll verlangt diesen Code von der Person, die ein Paket aus dem Ausland bekommt: P und 12 Ziffern. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = Der chilenische Zoll verlangt die RUT-Nummer der Person, die ein Paket aus dem Ausland bekommt. { buyer-number-handling }
buyer-number-tckn = Türkische Identitätsnummer (T.C. kimlik no)
    .reason = Der türkische Zoll verlangt die Identitätsnummer der Person, die ein Paket aus dem Ausland bekommt. { buyer-number-handling }
buyer-number-resident-identity = Nummer des chinesischen Personalausweises
    .reason = Der chinesische Zoll verlangt die Ausweisnummer der Person, die ein Paket aus dem Ausland bekommt: 18 Stellen. { buyer-number-handling }

# What is wrong with the number in the form.
requirement-buyer-number-missing = Bitte geben Sie die Nummer an, die der Zoll verlangt. Ohne sie kommt das Paket nicht durch den Zoll.
requirement-buyer-number-invalid = Diese Nummer kann nicht stimmen: Eine Stelle fehlt oder ist vertippt. Bitte sehen Sie noch einmal nach.
