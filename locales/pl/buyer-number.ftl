### Numery, których urząd celny kraju wymaga od osoby odbierającej paczkę.

buyer-number-handling = Przekazujemy ten numer urzędowi celnemu razem z paczką, przechowujemy go w postaci zaszyfrowanej i usuwamy po doręczeniu.

buyer-number-cpf = CPF
    .reason = Brazylijski urząd celny wymaga numeru CPF osoby, która odbiera paczkę z zagranicy. { buyer-number-handling }
buyer-number-pccc = Osobisty kod celny (PCCC)
    .reason = Koreański urząd celny wymaga tego kodu od osoby, która odbiera paczkę z zagranicy: litera P i 12 cyfr. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = Chilijski urząd celny wymaga numeru RUT osoby, która odbiera paczkę z zagranicy. { buyer-number-handling }
buyer-number-tckn = Turecki numer identyfikacyjny (T.C. kimlik no)
    .reason = Turecki urząd celny wymaga numeru identyfikacyjnego osoby, która odbiera paczkę z zagranicy. { buyer-number-handling }
buyer-number-resident-identity = Numer chińskiego dowodu tożsamości
    .reason = Chiński urząd celny wymaga numeru dowodu tożsamości osoby, która odbiera paczkę z zagranicy: 18 znaków. { buyer-number-handling }

requirement-buyer-number-missing = Podaj numer, którego wymaga urząd celny. Bez niego paczka nie przejdzie odprawy.
requirement-buyer-number-invalid = Ten numer nie może być poprawny: brakuje cyfry albo jest w nim literówka. Sprawdź go jeszcze raz.
