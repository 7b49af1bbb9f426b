buyer-number-handling = यह नंबर हम पार्सल के साथ कस्टम विभाग को भेजते हैं, एन्क्रिप्ट करके रखते हैं और डिलीवरी के बाद मिटा देते हैं।

buyer-number-cpf = CPF
    .reason = विदेश से पार्सल पाने वाले का CPF ब्राज़ील का कस्टम विभाग माँगता है। { buyer-number-handling }
buyer-number-pccc = पर्सनल कस्टम क्लियरेंस कोड (PCCC)
    .reason = विदेश से पार्सल पाने वाले का यह कोड कोरिया का कस्टम विभाग माँगता है: P और 12 अंक। { buyer-number-handling }
buyer-number-rut = RUT
    .reason = विदेश से पार्सल पाने वाले का RUT चिली का कस्टम विभाग माँगता है। { buyer-number-handling }
buyer-number-tckn = तुर्किये का पहचान नंबर (T.C. kimlik no)
    .reason = विदेश से पार्सल पाने वाले का पहचान नंबर तुर्किये का कस्टम विभाग माँगता है। { buyer-number-handling }
buyer-number-resident-identity = चीन के पहचान पत्र का नंबर
    .reason = विदेश से पार्सल पाने वाले का पहचान नंबर चीन का कस्टम विभाग माँगता है: कुल 18 अंक या अक्षर। { buyer-number-handling }

requirement-buyer-number-missing = कृपया वह नंबर लिखें जो कस्टम विभाग माँगता है। इसके बिना पार्सल देश में नहीं आने दिया जाता।
requirement-buyer-number-invalid = यह नंबर सही नहीं हो सकता: कोई अंक छूट गया है या गलत टाइप हुआ है। कृपया जाँच लें।
