checkout-title = चेकआउट
checkout-sandbox-note = यह एक डेमो शॉप है। बेफ़िक्र होकर ऑर्डर करें: न कोई पैसा कटेगा, न कुछ भेजा जाएगा।

checkout-contact = संपर्क
checkout-email = ईमेल पता
checkout-email-hint = हम सिर्फ़ इसी ऑर्डर के बारे में लिखेंगे।

checkout-delivery = डिलीवरी का पता
checkout-country = देश
checkout-save = अपडेट करें

address-name = पूरा नाम
address-organization = कंपनी
address-street = मकान नंबर और सड़क
address-street-hint = जैसा पार्सल पर लिखा होना चाहिए
address-extra = फ़्लैट, मंज़िल, बिल्डिंग
address-extra-hint = लैंडमार्क या जो भी कूरियर को आपका घर ढूँढने में मदद करे
address-district = ज़िला या इलाका
address-city = शहर
address-region = क्षेत्र
address-region-state = राज्य
address-region-prefecture = प्रीफ़ेक्चर
address-region-province = प्रांत
address-region-emirate = अमीरात
address-region-area = क्षेत्र या इलाका
address-postcode = पिन कोड
address-postcode-us = ZIP कोड
address-postcode-hint = जैसे { $example }
address-optional = (वैकल्पिक)
address-choose-region = कृपया चुनें

checkout-shipping = शिपिंग
shipping-standard = स्टैंडर्ड
shipping-express = एक्सप्रेस
shipping-days = { NUMBER($min) }–{ NUMBER($max) } कार्यदिवस
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } कार्यदिवस
       *[other] { NUMBER($days) } कार्यदिवस
    }
shipping-free = मुफ़्त

checkout-payment = पेमेंट

checkout-credit-notice = बाद में पेमेंट करना एक लोन है, और देर से चुकाने पर लोन महँगा पड़ता है। सेवा देने वाली कंपनी जाँच सकती है कि आप इसे चुका पाएँगे या नहीं।

checkout-summary = आपका ऑर्डर
checkout-edit-cart = कार्ट बदलें
total-goods = सामान
total-shipping = डिलीवरी
total-tax-included = { $rate } { $tax } शामिल
total-tax-added = { $rate } { $tax } अलग से
total-duty = सीमा शुल्क (कस्टम ड्यूटी)
total-tax-border = आयात कर, { $rate } { $tax }
total-parcel-fee = सरकारी पार्सल शुल्क
total-clearance-fee = कूरियर की कस्टम क्लियरेंस फ़ीस
total-due = कुल
total-door = घर तक की कुल कीमत
total-at-door = डिलीवरी के समय देना होगा (अनुमान)

place-order = ऑर्डर और पेमेंट करें
checkout-terms = यह बटन दबाकर आप यहाँ दी गई चीज़ें ऑर्डर करते हैं और कुल रकम चुकाने की सहमति देते हैं।

checkout-errors-title =
    { NUMBER($count) ->
        [one] ऑर्डर से पहले कृपया { NUMBER($count) } बात देख लें
       *[other] ऑर्डर से पहले कृपया { NUMBER($count) } बातें देख लें
    }

requirement-missing = कृपया भरें: { $field }
requirement-invalid = कृपया जाँच लें: { $field }
requirement-unavailable = उपलब्ध नहीं: { $field }
requirement-out-of-stock = स्टॉक में इतना नहीं है: { $field }

requirement-email-missing = कृपया अपना ईमेल पता लिखें।
requirement-email-invalid = यह ईमेल पता जैसा नहीं लगता। कृपया जाँच लें।
requirement-address-country-missing = कृपया देश चुनें।
requirement-address-country-unavailable = इस पेज से हम इस देश में डिलीवरी नहीं करते। कृपया कोई और देश चुनें।
requirement-address-name-missing = कृपया पार्सल लेने वाले का नाम लिखें।
requirement-address-street-missing = कृपया मकान नंबर और सड़क लिखें।
requirement-address-district-missing = कृपया ज़िला या इलाका लिखें।
requirement-address-city-missing = कृपया शहर लिखें।
requirement-address-region-missing = कृपया राज्य, प्रीफ़ेक्चर या क्षेत्र बताएँ।
requirement-address-region-invalid = कृपया सूची में से चुनें।
requirement-address-postcode-missing = कृपया पिन कोड लिखें।
requirement-address-postcode-invalid = यह इस देश का पिन कोड नहीं लगता। जैसे: { $example }
requirement-shipping-method-missing = कृपया चुनें कि हम सामान कैसे भेजें।
requirement-shipping-method-unavailable = शिपिंग का यह तरीका यहाँ लागू नहीं है। कृपया कोई और चुनें।
requirement-payment-method-missing = कृपया पेमेंट का तरीका चुनें।
requirement-payment-method-unavailable = पेमेंट का यह तरीका आपके ऑर्डर के लिए नहीं है। कृपया कोई और चुनें।
