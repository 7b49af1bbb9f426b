home-title = कुछ चीज़ें लंबे सफ़र की हकदार होती हैं
home-description = दूर-पास की छोटी वर्कशॉप में हाथ से बनी चीज़ें: आपकी भाषा में, आपकी मुद्रा में, और डिलीवरी व टैक्स का खर्च साफ़-साफ़ सामने।
home-intro = दूर-पास की छोटी वर्कशॉप से कटोरे, चाय, लिनन और कागज़। हम आपकी भाषा में बताते हैं कि इन्हें कौन बनाता है, और आपके घर तक पहुँचकर इनकी कीमत क्या होगी।
home-cta = हमारा सामान देखें
home-featured = हमारी चीज़ें
home-collections = श्रेणियाँ
home-promises-label = हमारे वादे

home-promises-price-title = घर तक की पूरी कीमत
home-promises-price-text = कीमत, टैक्स और डिलीवरी का खर्च ऑर्डर से पहले ही बता दिया जाता है। जहाँ कीमत दूसरी मुद्रा में बदली गई हो, वहाँ हम बताते हैं कि किस दर पर और किस दिन की दर पर।
home-promises-payment-title = पेमेंट, जैसे आपके यहाँ होता है
home-promises-payment-text = कार्ड से, बैंक से, दुकान पर या घर पर कैश: आपके यहाँ लोग जैसे पेमेंट करते हैं, वे तरीके यहाँ भी हैं।
home-promises-language-title = आपकी भाषा में
home-promises-language-text = पहले पेज से आखिरी ईमेल तक। और देश कोई भी हो, आप हमारी किसी भी भाषा में पढ़ सकते हैं।

collection-tableware = टेबलवेयर
    .slug = टेबलवेयर
    .intro = मिट्टी, जिस पर हाथ के निशान हैं, रोज़ के इस्तेमाल के लिए।
    .description = चाय के प्याले, केतलियाँ, प्लेटें, मग और सेलाडॉन फूलदान: माशिको, तोकोनामे, इचॉन और वेस्टरवाल्ड में हाथ से बने।
collection-tea = चाय और कॉफ़ी
    .slug = चाय-और-कॉफ़ी
    .intro = पत्तियाँ, बीन्स, और इन्हें सँभालने-पीसने का सामान: दिन में दो बार, दस शांत मिनट।
    .description = यामे की ग्रीन टी, सिदामा की कॉफ़ी, ताँबे और पीतल के चाय के डिब्बे, और हाथ से चलने वाला कॉफ़ी ग्राइंडर जिसकी मरम्मत हो सकती है।
collection-kitchen = रसोई
    .slug = रसोई
    .intro = औज़ार जो हाथ में ठीक बैठते हैं, और फेंके नहीं, सुधारे जाते हैं।
    .description = साकाई की पेटी नाइफ़, प्रोवेंस का जैतून की लकड़ी का बोर्ड, आर्देन का कार्बन स्टील पैन: रोज़ काम आने वाले औज़ार।
collection-textiles = कपड़े और बुनाई
    .slug = कपड़े-और-बुनाई
    .intro = ऊन, लिनन और रेशम, जो हर साल और मुलायम होते जाते हैं।
    .description = म्यूलफ़ियर्टल के मेरिनो थ्रो, वोज के लिनन तौलिए, लियों के रेशमी स्कार्फ़ और कोन्या के मैदान के किलिम कुशन।
collection-desk = लिखने की मेज़
    .slug = लिखने-की-मेज़
    .intro = कागज़ और स्याही, स्क्रीन से दूर एक घंटे के लिए।
    .description = लाइपज़िग में जिल्द बँधी चौखाने वाली नोटबुक और फ़ोर्त्सहाइम में पीतल से तराशे फ़ाउंटेन पेन: मेज़ पर एक शांत घंटे के लिए।
collection-scent = खुशबू
    .slug = खुशबू
    .intro = देवदार, शहद, और साथ में एक छोटी-सी लौ।
    .description = आवाजी द्वीप की देवदार की अगरबत्ती और अलेंतेज़ो की मधुमोम मोमबत्तियाँ: वहाँ की ज़मीन जो देती है, उसी से बनीं।
collection-carry = चमड़ा
    .slug = चमड़ा
    .intro = अच्छे चमड़े की छोटी चीज़ें, जो दस साल बाद आज से भी सुंदर लगेंगी।
    .description = इंग्लैंड के ब्राइडल लेदर के कार्ड वॉलेट, वॉलसॉल में हाथ से कटे और सैडल स्टिच से सिले।
collection-sound = संगीत
    .slug = संगीत
    .intro = दो अँगूठों का संगीत, और कमरे में बैठे सबके लिए।
    .description = अखरोट की लकड़ी पर स्टील की सत्रह पत्तियों वाला कलिम्बा, ईस्टर्न केप में बना और कान से सुर में मिलाया गया।
collection-digital = डिजिटल
    .slug = डिजिटल
    .intro = उतनी ही लगन से बना, बस लपेटने को कुछ नहीं: पेमेंट होते ही आपका।
    .description = एक टाइपफ़ेस और संगीत की एक स्वरलिपि, हाथ से बनीं और फ़ाइल के रूप में मिलने वाली: न पार्सल, न कस्टम, न इंतज़ार।

collection-count =
    { NUMBER($count) ->
        [one] { NUMBER($count) } चीज़
       *[other] { NUMBER($count) } चीज़ें
    }
collection-view-all = सब देखें
collection-empty = फ़िलहाल यहाँ कुछ नहीं है।

price-from = { MONEY($price) } से शुरू
price-tax-included = { $rate } { $tax } शामिल
price-tax-excluded = { $rate } { $tax } चेकआउट पर जुड़ेगा
price-tax-import = आयात शुल्क अलग से, घर तक की कुल कीमत में जुड़े हैं
price-tax-nothing = कोई सीमा शुल्क या आयात कर नहीं लगता
price-due-unknown = पहुँचने पर आपका कस्टम विभाग शुल्क और कर ले सकता है
price-due-by-address = कर और सीमा शुल्क आपके पते पर निर्भर हैं

landed-cost = घर तक की कुल कीमत: { MONEY($amount) }
landed-door = गंतव्य: { COUNTRY($country) }, शिपिंग: { $shipping }। आपके पते से यह रकम बदल सकती है।
landed-promise = डिलीवरी के समय इस रकम में कुछ और नहीं जुड़ेगा।
landed-estimate = सीमा शुल्क और कर आप डिलीवरी के समय कूरियर को देते हैं। यहाँ लिखी रकम अनुमान है, और कूरियर अपनी फ़ीस भी जोड़ सकता है।
landed-unknown = पार्सल पहुँचने पर कूरियर आपसे इस रकम के ऊपर सीमा शुल्क और कर माँग सकता है। कितना होगा, यह हमें पता नहीं, और हम अंदाज़ा नहीं लगाते।

tax-name-vat = VAT
tax-name-gst = GST
tax-name-consumption-tax = उपभोग कर
tax-name-sales-tax = बिक्री कर
tax-name-icms = ICMS

rate-note = 1 { $from } = { NUMBER($rate) } { $to } की दर से बदला गया, { DATE($day) } की दर। स्रोत: { $source }।

option-size = साइज़
option-colour = रंग
option-grind = पिसाई
option-size-s = छोटा
option-size-m = मीडियम
option-size-l = बड़ा
option-grind-whole = साबुत बीन्स
option-grind-filter = फ़िल्टर के लिए पिसी
option-colour-brick = ईंट
option-colour-ink = स्याही
option-colour-sand = रेत
option-colour-slate = स्लेट
option-colour-chalk = खड़िया
option-colour-moss = काई
option-colour-oat = जई
option-colour-rust = ज़ंग
option-colour-sea = समुद्र
option-colour-saffron = केसर
option-colour-madder = मजीठ
option-colour-indigo = नील
option-colour-copper = ताँबा
option-colour-brass = पीतल
option-colour-brass-engraved = पीतल, आपके नाम की खुदाई के साथ
option-colour-tan = टैन
option-unavailable = उपलब्ध नहीं
variant-option-sold-out = स्टॉक खत्म

quantity-label = मात्रा
add-to-cart = कार्ट में डालें
stock-in = स्टॉक में है
stock-out = स्टॉक खत्म
delivery-free-from = { MONEY($amount) } या ज़्यादा पर डिलीवरी मुफ़्त

product-details = विवरण
product-origin = मूल देश: { COUNTRY($country) }
product-weight = पैकिंग के साथ वज़न: { $weight }
product-description-label = इसके बारे में
product-related = इसके साथ जँचेगा
gallery-label = तस्वीरें

weight-grams = { NUMBER($weight) } ग्राम
weight-ounces = { NUMBER($weight) } औंस
