### सामग्री के पेज: लिखे हुए शब्दों के बीच शॉप जो भरती है, और इन पेजों के लिंक।

footer-pages = शॉप के बारे में

length-centimetres = { NUMBER($length) } सेमी
length-inches = { NUMBER($length) } इंच

fact-delivery-countries = आपके चुने देश के साथ हम इन देशों में डिलीवरी करते हैं: { $countries }।
fact-delivery-countries-ww = आपकी चुनी हुई सेटिंग में हम हर उस देश में डिलीवरी करते हैं जिसका अपना अलग शॉप पेज नहीं है।
fact-delivery-days = कितना समय लगता है
fact-delivery-cost = कितना खर्च होता है

fact-taxes-included = कीमतों में { $rate } { $tax } शामिल है।
fact-taxes-added = { $rate } { $tax } चेकआउट पर, ऑर्डर से पहले जोड़ा जाता है।
fact-taxes-import = जहाँ सीमा शुल्क और आयात कर लगते हैं, वे चेकआउट की कुल रकम में शामिल होते हैं। उन्हें हम आपकी ओर से कस्टम विभाग को चुकाते हैं, और डिलीवरी के समय कूरियर आपसे इनमें से कुछ नहीं माँगता।
fact-taxes-none = हम अपनी कीमतों में कोई कर नहीं जोड़ते। पार्सल पहुँचने पर आपका कस्टम विभाग आयात कर और सीमा शुल्क ले सकता है; कूरियर वह रकम आपसे लेता है। रकम हमें पहले से पता नहीं हो सकती, इसलिए हम कोई वादा नहीं करते।
fact-taxes-by-address = क्या देना होगा, यह इस पर निर्भर है कि आपका पार्सल कहाँ जा रहा है। पता भरने के बाद, चेकआउट पर ऑर्डर से पहले ही कर और सीमा शुल्क बता दिए जाते हैं। जहाँ वे हमें पता नहीं होते, वहाँ यह साफ़ लिखा होता है, और कूरियर आपसे डिलीवरी के समय उन्हें माँग सकता है।

fact-refund-way = पैसा कैसे लौटता है
fact-refund-to-source-within = { NUMBER($days) ->
    [one] उसी तरीके से जिससे पेमेंट हुआ, { NUMBER($days) } दिन तक
   *[other] उसी तरीके से जिससे पेमेंट हुआ, { NUMBER($days) } दिनों तक
}
fact-refund-to-source = उसी तरीके से जिससे पेमेंट हुआ
fact-refund-to-account = आपके बताए खाते में

fact-rules-price = आप जो सामान वापस भेजते हैं, उसकी कीमत हम लौटाते हैं, और उसके साथ लिया गया कर भी।
fact-rules-inside = आपका ऑर्डर कस्टम की किसी सीमा से नहीं गुज़रता, इसलिए ऐसा कोई सीमा शुल्क नहीं लगता जो लौटाया जा सके।
fact-rules-returned = आयात के लिए आपने हमें जो चुकाया, उसमें से हम यह भी लौटाते हैं: { $charges }।
fact-rules-kept = आयात के लिए जो चुकाया गया, उसमें से यह वापस नहीं मिलता: { $charges }।
fact-rules-by-country = यह वापस मिलेगा या नहीं, यह आपके देश पर निर्भर है: { $charges }।
fact-charge-duty = सीमा शुल्क
fact-charge-import-tax = आयात कर
fact-charge-fees = कस्टम और कूरियर की फ़ीस

fact-merchant-name = नाम
fact-merchant-address = पता
fact-merchant-mail = ईमेल
fact-merchant-phone = फ़ोन
fact-merchant-represented-by = प्रतिनिधि
fact-merchant-register = पंजीकरण
fact-merchant-tax = VAT नंबर
fact-registration-tax = टैक्स नंबर, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, नॉर्वे (VOEC)

fact-kept-what = क्या
fact-kept-time = कब तक
fact-kept-cart = आपका कार्ट और चेकआउट पर भरी आपकी जानकारी, आखिरी बदलाव से
fact-kept-order = आपका ऑर्डर: आपने क्या खरीदा, आपका पता और आपका ईमेल
fact-kept-order-time = जब तक कानून हमसे बही-खाते रखवाता है
fact-kept-number = वह नंबर जो कस्टम विभाग आपसे माँगता है, एन्क्रिप्ट किया हुआ, डिलीवरी के आखिरी दिन से
fact-kept-account = वह खाता जो आप रिफ़ंड के लिए बताते हैं, एन्क्रिप्ट किया हुआ, पैसा भेजे जाने के दिन से
fact-kept-marks = गलत इस्तेमाल के निशान, जो पढ़े नहीं जा सकते: ईमेल, पते, नेटवर्क और कार्ड से
fact-days = { NUMBER($days) ->
    [one] { NUMBER($days) } दिन
   *[other] { NUMBER($days) } दिन
}

fact-cookie-name = नाम
fact-cookie-use = किसलिए
fact-cookie-cart = आपका कार्ट फिर से ढूँढता है
fact-cookie-count = बताता है कि उसमें कितने नग हैं
fact-cookie-preferences = देश, भाषा और मुद्रा की आपकी पसंद
fact-cookie-notice = अगले पेज के लिए एक संदेश
fact-cookie-notice-time = एक मिनट
