### Bir ülkenin gümrüğünün paketi teslim alan kişiden istediği numaralar.

buyer-number-handling = Numarayı paketle birlikte gümrüğe iletir, şifreli olarak saklar ve teslimattan sonra sileriz.

buyer-number-cpf = CPF
    .reason = Brezilya gümrüğü, yurt dışından paket alan kişinin CPF numarasını ister. { buyer-number-handling }
buyer-number-pccc = Kişisel gümrük kodu (PCCC)
    .reason = Kore gümrüğü, yurt dışından paket alan kişiden bu kodu ister: P harfi ve 12 rakam. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = Şili gümrüğü, yurt dışından paket alan kişinin RUT numarasını ister. { buyer-number-handling }
buyer-number-tckn = T.C. kimlik numarası
    .reason = Türkiye’de gümrük, yurt dışından paket alan kişinin kimlik numarasını ister. { buyer-number-handling }
buyer-number-resident-identity = Çin kimlik kartı numarası
    .reason = Çin gümrüğü, yurt dışından paket alan kişinin kimlik numarasını ister: 18 karakter. { buyer-number-handling }

requirement-buyer-number-missing = Lütfen gümrüğün istediği numarayı yazın. Numara olmadan paket gümrükten geçemez.
requirement-buyer-number-invalid = Bu numara doğru olamaz: bir hane eksik ya da yanlış yazılmış. Lütfen kontrol edin.
