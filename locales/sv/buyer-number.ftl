### Nummer som ett lands tull begär av den som tar emot ett paket.

buyer-number-handling = Vi skickar numret till tullen med paketet, förvarar det krypterat och raderar det efter leveransen.

buyer-number-cpf = CPF
    .reason = Den brasilianska tullen begär CPF-numret för den som tar emot ett paket från utlandet. { buyer-number-handling }
buyer-number-pccc = Personlig tullkod (PCCC)
    .reason = Den koreanska tullen begär den här koden av den som tar emot ett paket från utlandet: P och 12 siffror. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = Den chilenska tullen begär RUT-numret för den som tar emot ett paket från utlandet. { buyer-number-handling }
buyer-number-tckn = Turkiskt identitetsnummer (T.C. kimlik no)
    .reason = Den turkiska tullen begär identitetsnumret för den som tar emot ett paket från utlandet. { buyer-number-handling }
buyer-number-resident-identity = Nummer på kinesiskt id-kort
    .reason = Den kinesiska tullen begär id-numret för den som tar emot ett paket från utlandet: 18 tecken. { buyer-number-handling }

requirement-buyer-number-missing = Fyll i det nummer som tullen begär. Utan det släpps paketet inte in.
requirement-buyer-number-invalid = Numret kan inte stämma: en siffra saknas eller är fel. Kontrollera det.
