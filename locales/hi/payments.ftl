pay-code = आपके बैंक का ऐप छह अंकों का एक कोड दिखाता है। उसे यहाँ टाइप करें, फिर ऐप में पेमेंट की मंज़ूरी दें।
pay-code-label = बैंक के ऐप का कोड
pay-code-hint = छह अंक
pay-phone = वह फ़ोन नंबर बताएँ जिससे आप पेमेंट करते हैं। मंज़ूरी उसी फ़ोन पर माँगी जाएगी।
pay-phone-label = फ़ोन नंबर
pay-phone-hint = जो आपके बैंक के ऐप या वॉलेट में रजिस्टर है
pay-answer-button = आगे बढ़ें
error-payment-code = कृपया वे छह अंक टाइप करें जो आपके बैंक का ऐप दिखाता है।
error-payment-phone = कृपया फ़ोन नंबर टाइप करें: सिर्फ़ अंक, और विदेशी नंबर हो तो + और देश के कोड के साथ।
error-payment-code-refused = बैंक ने यह कोड नहीं माना। शायद इसका समय निकल गया है; कृपया नया कोड टाइप करें।
error-payment-phone-refused = पेमेंट कंपनी इस नंबर को नहीं पहचानती। कृपया जाँच लें, या दूसरा नंबर टाइप करें।
error-payment-silent = पेमेंट कंपनी से अभी जवाब नहीं मिल रहा। कृपया थोड़ी देर में फिर कोशिश करें।

pay-code-agree = अब कृपया अपने बैंक के ऐप में पेमेंट की मंज़ूरी दें।
pay-prompt = हमने आपके फ़ोन { $phone } पर मंज़ूरी माँगी है। कृपया पेमेंट वहीं मंज़ूर करें।
pay-pending = पेमेंट रास्ते में है। आपको अब कुछ नहीं करना है; पेमेंट पहुँचने पर यह पेज और एक ईमेल आपको बता देंगे।
pay-left-seconds = { NUMBER($seconds) ->
    [0] आपका समय बस खत्म हो रहा है।
    [one] आपके पास { NUMBER($seconds) } सेकंड बचा है।
   *[other] आपके पास { NUMBER($seconds) } सेकंड बचे हैं।
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] आपके पास { NUMBER($minutes) } मिनट बचा है।
   *[other] आपके पास { NUMBER($minutes) } मिनट बचे हैं।
}

payment-decline-declined = आपके बैंक या पेमेंट कंपनी ने पेमेंट अस्वीकार कर दिया और कारण नहीं बताया। ज़्यादा जानकारी वही दे सकते हैं।
payment-decline-insufficient-funds = खाते में पर्याप्त पैसे नहीं हैं। किसी और कार्ड या खाते से कोशिश करें।
payment-decline-limit-exceeded = रकम आपके कार्ड या खाते की सीमा से ज़्यादा है। यह सीमा आपका बैंक बढ़ा सकता है।
payment-decline-expired = कार्ड या खाता अब मान्य नहीं है। कृपया कोई और इस्तेमाल करें।
payment-decline-not-authenticated = बैंक को पक्का नहीं हो पाया कि पेमेंट आप ही कर रहे हैं। कृपया फिर कोशिश करें और अपने बैंक के ऐप में पेमेंट की पुष्टि करें।
payment-decline-suspected-fraud = आपकी सुरक्षा के लिए आपके बैंक ने पेमेंट रोक दिया। कृपया अपने बैंक को फ़ोन करें, या कोई और कार्ड इस्तेमाल करें।
payment-decline-unavailable = आपके बैंक या पेमेंट कंपनी से संपर्क नहीं हो पाया। कृपया थोड़ी देर में फिर कोशिश करें।

sandbox-captured = मिला
sandbox-refunded = लौटाया गया
sandbox-challenge = यह पेज आपके बैंक की भूमिका निभाता है, जो पूछता है कि क्या यह आप ही हैं। कोई पैसा इधर-उधर नहीं होता। तय करें कि बैंक किस नतीजे पर पहुँचे।
sandbox-reason = अस्वीकार करने का कारण
sandbox-reason-declined = कोई कारण नहीं दिया
sandbox-reason-insufficient-funds = पैसे कम हैं
sandbox-reason-limit-exceeded = सीमा से ज़्यादा
sandbox-reason-expired = कार्ड अब मान्य नहीं
sandbox-reason-not-authenticated = मालिक होने की पुष्टि नहीं हुई
sandbox-reason-suspected-fraud = धोखाधड़ी का शक
sandbox-reason-unavailable = बैंक से संपर्क नहीं
sandbox-others = और क्या-क्या हो सकता है
sandbox-others-intro = पेमेंट कंपनियाँ अपने बुरे दिनों में जो करती हैं। शॉप का हिसाब हर बार सही निकलना चाहिए।
sandbox-expire = समय निकल जाने दें
sandbox-less = आधी रकम चुकाएँ
sandbox-more = डेढ़ गुना रकम चुकाएँ
sandbox-late = समय निकलने पर भी चुकाएँ
sandbox-twice = एक बार और चुकाएँ
sandbox-dispute = बैंक में विवाद करें
sandbox-win = फ़ैसला शॉप के पक्ष में
sandbox-lose = फ़ैसला खरीदार के पक्ष में
sandbox-again = पिछला webhook फिर भेजें
sandbox-backwards = उल्टे क्रम में सब भेजें
sandbox-times = कितनी बार फिर भेजा जाए
sandbox-hold = webhook रोककर रखें
