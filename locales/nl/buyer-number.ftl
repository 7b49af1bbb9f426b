### Numbers that a country’s customs asks of the person who receives a parcel.

buyer-number-handling = We sturen het nummer met het pakket naar de douane, bewaren het versleuteld en wissen het na de bezorging.

buyer-number-cpf = CPF
    .reason = De Braziliaanse douane vraagt het CPF van wie een pakket uit het buitenland ontvangt. { buyer-number-handling }
buyer-number-pccc = Persoonlijke douanecode (PCCC)
    .reason = De Koreaanse douane vraagt deze code van wie een pakket uit het buitenland ontvangt: een P en 12 cijfers. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = De Chileense douane vraagt het RUT van wie een pakket uit het buitenland ontvangt. { buyer-number-handling }
buyer-number-tckn = Turks identiteitsnummer (T.C. kimlik no)
    .reason = De Turkse douane vraagt het identiteitsnummer van wie een pakket uit het buitenland ontvangt. { buyer-number-handling }
buyer-number-resident-identity = Nummer van de Chinese identiteitskaart
    .reason = De Chinese douane vraagt het identiteitsnummer van wie een pakket uit het buitenland ontvangt: 18 tekens. { buyer-number-handling }

requirement-buyer-number-missing = Vul het nummer in dat de douane vraagt. Zonder dat nummer komt het pakket het land niet in.
requirement-buyer-number-invalid = Dit nummer kan niet kloppen: er ontbreekt een cijfer of er staat er een verkeerd. Controleer het even.
