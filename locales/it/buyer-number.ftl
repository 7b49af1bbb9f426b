### Numbers that a country’s customs asks of the person who receives a parcel.

buyer-number-handling = Inviamo il numero alla dogana insieme al pacco, lo conserviamo cifrato e lo cancelliamo dopo la consegna.

buyer-number-cpf = CPF
    .reason = La dogana brasiliana chiede il CPF di chi riceve un pacco dall’estero. { buyer-number-handling }
buyer-number-pccc = Codice personale di sdoganamento (PCCC)
    .reason = La dogana coreana chiede questo codice a chi riceve un pacco dall’estero: P e 12 cifre. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = La dogana cilena chiede il RUT di chi riceve un pacco dall’estero. { buyer-number-handling }
buyer-number-tckn = Numero d’identità turco (T.C. kimlik no)
    .reason = La dogana turca chiede il numero d’identità di chi riceve un pacco dall’estero. { buyer-number-handling }
buyer-number-resident-identity = Numero della carta d’identità cinese
    .reason = La dogana cinese chiede il numero d’identità di chi riceve un pacco dall’estero: 18 caratteri. { buyer-number-handling }

requirement-buyer-number-missing = Inserisci il numero richiesto dalla dogana. Senza, il pacco non entra nel paese.
requirement-buyer-number-invalid = Questo numero non può essere giusto: manca una cifra o ce n’è una sbagliata. Controllalo.
