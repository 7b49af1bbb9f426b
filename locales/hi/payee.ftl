refund-owed = लौटाना बाकी है
refund-needs-account = आपके खाते की जानकारी का इंतज़ार है
refund-pending = रास्ते में है
refund-pending-account = आपके खाते { $account } में भेजा जा रहा है
refund-made = लौटा दिया गया
refund-made-account = आपके खाते { $account } में भेज दिया गया

order-given-back = आपका पैसा लौटा दिया गया है
    .text = हमने इस ऑर्डर का पूरा पेमेंट लौटा दिया है।

payee-title = आपका पैसा कहाँ भेजें?
payee-why = हमें आपको { MONEY($amount) } लौटाने हैं। यह रकम उस तरीके से नहीं लौट सकती जिससे आपने पेमेंट किया था, इसलिए कृपया कोई खाता बताएँ।
payee-again = आपके बताए खाते में पैसा नहीं भेजा जा सका। कृपया दूसरा खाता बताएँ, या देख लें कि कहीं कोई गलती तो नहीं।
payee-country = खाता किस देश में है
payee-country-change = देश बदलें
payee-send = पैसा यहाँ भेजें
payee-handling = खाते की जानकारी हम एन्क्रिप्ट करके रखते हैं, सिर्फ़ इसी रकम को लौटाने में इस्तेमाल करते हैं और फिर जल्द ही मिटा देते हैं।
payee-missing = कृपया भरें: { $field }
payee-pix-or-bank = Pix key काफ़ी है। अगर नहीं है, तो उसे खाली छोड़ें और बाकी सब जगहें भरें।
payee-pix = Pix key
    .invalid = यह Pix key नहीं है। कृपया देख लें कि कहीं कोई गलती तो नहीं।
payee-pix-hint = CPF, CNPJ, +55 के साथ फ़ोन नंबर, ईमेल या रैंडम key
payee-bank = बैंक
    .invalid = कृपया बैंक का नाम लिखें।
payee-branch = शाखा
    .invalid = कृपया शाखा जाँच लें।
payee-kind = खाते का प्रकार
    .invalid = कृपया खाते का प्रकार चुनें।
payee-kind-ordinary = साधारण (futsū)
payee-kind-current = चालू (tōza)
payee-kind-savings = बचत (chochiku)
payee-number = खाता नंबर
    .invalid = कृपया खाता नंबर जाँच लें।
payee-number-japan = सात अंक; छोटे नंबर के आगे शून्य लगाएँ
payee-cpf = खाताधारक का CPF
    .invalid = यह CPF नहीं है। कृपया देख लें कि कहीं कोई गलती तो नहीं।
payee-clabe = CLABE
    .invalid = यह CLABE नहीं है। कृपया देख लें कि कहीं कोई गलती तो नहीं।
payee-clabe-hint = अठारह अंक
payee-iban = IBAN
    .invalid = यह IBAN नहीं है। कृपया देख लें कि कहीं कोई गलती तो नहीं।
payee-details = खाता
    .invalid = कृपया खाता नंबर और वह सब लिखें जो बैंक को खाता ढूँढने के लिए चाहिए।
payee-details-hint = IBAN, या बैंक और शाखा के कोड (जैसे IFSC) के साथ खाता नंबर
payee-holder = खाताधारक
    .invalid = कृपया नाम वैसे ही लिखें जैसे बैंक में दर्ज है।
payee-holder-kana = काताकाना में, जैसे पासबुक में लिखा है

error-payee-invalid = खाते की जानकारी में अभी कुछ ठीक नहीं है
error-payee-closed = इस ऑर्डर के किसी रिफ़ंड को अब खाते की ज़रूरत नहीं है। आपका पैसा कहाँ है, यह इस पेज पर दिखता है।

email-refunded-whole = इसके साथ पूरा पेमेंट लौटा दिया गया है।
email-refunded-part = इसके साथ पेमेंट का एक हिस्सा लौटा दिया गया है; बाकी पेमेंट वैसा ही रहेगा।

email-account-asked-subject = आपके ऑर्डर { $number } का पैसा हमें लौटाना है
email-account-asked-body = आपके ऑर्डर के { MONEY($amount) } हमें आपको लौटाने हैं। यह रकम उस तरीके से नहीं लौट सकती जिससे आपने पेमेंट किया था। कृपया अपने ऑर्डर के पेज पर बताएँ कि इसे किस खाते में भेजें।
email-account-asked-again = आपके बताए खाते में हम { MONEY($amount) } नहीं भेज सके। कृपया अपने ऑर्डर के पेज पर दूसरा खाता बताएँ, या देख लें कि कहीं कोई गलती तो नहीं।
email-account-asked-care = कृपया खाते की जानकारी सिर्फ़ उसी पेज पर दें, और कहीं नहीं। हम इसे ईमेल या फ़ोन पर कभी नहीं माँगते।

email-account-paid-subject = ऑर्डर { $number } का आपका पैसा भेज दिया गया है
email-account-paid-body = हमने आपके बताए खाते में { MONEY($amount) } भेज दिए हैं। बैंक के हिसाब से आप तक पहुँचने में कुछ दिन लग सकते हैं।
