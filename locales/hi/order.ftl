order-title = ऑर्डर { $number }
order-thanks = आपके ऑर्डर के लिए धन्यवाद
order-email-sent = पुष्टि का ईमेल इस पते पर भेजा जा रहा है: { $email }
order-keep-link = इस पेज का पता सँभालकर रखें: आपका ऑर्डर यहाँ कभी भी देखा जा सकता है।
order-number = ऑर्डर नंबर
order-placed-at = ऑर्डर की तारीख: { DATE($day) }
order-status-label = स्थिति
order-status-awaiting-payment = पेमेंट का इंतज़ार है
    .text = आपका सामान आपके लिए अलग रख दिया गया है। पेमेंट कैसे करें, यह नीचे लिखा है।
order-status-paid = पेमेंट हो गया
    .text = पेमेंट मिल गया है। आपका सामान तैयार किया जा रहा है।
order-status-canceled = रद्द
    .text = पेमेंट समय पर नहीं मिला, इसलिए ऑर्डर रद्द हो गया। कोई पैसा नहीं लिया गया।
order-canceled-title = यह ऑर्डर रद्द कर दिया गया
order-steps-label = आपका ऑर्डर कहाँ तक पहुँचा
order-step-placed = ऑर्डर
order-step-payment = पेमेंट
order-step-ready = तैयार
order-step-delivery = डिलीवरी
order-lines = आपने क्या ऑर्डर किया
order-line-quantity = मात्रा: { NUMBER($count) }
order-address = डिलीवरी का पता
order-shipping = शिपिंग
order-continue = शॉप पर वापस जाएँ

payment-status-label = पेमेंट
payment-status-created = पेमेंट तैयार किया जा रहा है
payment-status-requires-action = आपकी ओर से पेमेंट बाकी है
payment-status-captured = पेमेंट मिल गया है
payment-status-failed = पेमेंट अस्वीकार हो गया
payment-status-canceled = पेमेंट बीच में छोड़ दिया गया
payment-status-expired = पेमेंट का समय निकल गया
payment-status-refunded = पेमेंट लौटा दिया गया
payment-status-pending = पेमेंट रास्ते में है
payment-status-authorized = पेमेंट की मंज़ूरी मिल गई है
payment-status-partly-refunded = पेमेंट का एक हिस्सा लौटा दिया गया
payment-status-disputed = बैंक में इस पेमेंट पर विवाद चल रहा है

order-pay-title = पेमेंट कैसे करें
pay-amount = रकम
pay-expires = पेमेंट की समय-सीमा: { $when }
pay-preparing = पेमेंट तैयार किया जा रहा है। कृपया थोड़ी देर में यह पेज फिर से लोड करें।
pay-reload = फिर से लोड करें

pay-redirect = पेमेंट की पुष्टि { $method } के पेज पर करें, फिर यहाँ लौट आएँ।
pay-redirect-button = पेमेंट पर जाएँ

pay-voucher-konbini = किसी कन्वीनियंस स्टोर पर जाएँ, काउंटर या मशीन पर यह नंबर दें और कैश में पेमेंट करें। समय-सीमा: { $expires }
pay-voucher-boleto = इस नंबर से बैंक में, लॉटरी की दुकान पर या अपने बैंकिंग ऐप में पेमेंट करें। समय-सीमा: { $expires }। पेमेंट हम तक पहुँचने में दो कार्यदिवस लग सकते हैं।
pay-voucher = इस नंबर से पेमेंट करें। समय-सीमा: { $expires }
pay-voucher-number = पेमेंट नंबर

pay-qr = यह कोड अपने बैंकिंग या पेमेंट ऐप से स्कैन करें और पेमेंट की पुष्टि करें। समय-सीमा: { $expires }
pay-qr-pix = यह कोड अपने बैंक के ऐप से स्कैन करें, या वहाँ कॉपी करें, और पेमेंट की पुष्टि करें। समय-सीमा: { $expires }
pay-qr-twint = यह कोड TWINT ऐप से स्कैन करें और पेमेंट की पुष्टि करें। समय-सीमा: { $expires }
pay-qr-alt = पेमेंट के विवरण वाला QR कोड। यही विवरण नीचे टेक्स्ट में भी है।
pay-qr-copy = कॉपी करने के लिए पेमेंट कोड
pay-qr-open = पेमेंट ऐप खोलें

pay-bank-transfer = कृपया यह रकम इस खाते में ट्रांसफ़र करें। रेफ़रेंस से हमें पता चलता है कि पैसा आपका है।
pay-bank-holder = खाताधारक
pay-bank-iban = IBAN
pay-bank-account = खाता
pay-bank-reference = रेफ़रेंस
pay-bank-scan = या यह कोड अपने बैंक के ऐप से स्कैन करें: ट्रांसफ़र का विवरण अपने-आप भर जाएगा।

pay-on-delivery = पार्सल आने पर कृपया { MONEY($amount) } कैश तैयार रखें।

pay-again = फिर से पेमेंट करें
pay-again-hint = आपका ऑर्डर अब भी बना हुआ है। आप फिर से, या किसी और तरीके से पेमेंट कर सकते हैं।
pay-again-method = दूसरे तरीके से चुकाएँ

sandbox-title = सैंडबॉक्स पेमेंट
sandbox-intro = यह पेज पेमेंट कंपनी की भूमिका निभाता है। कोई पैसा इधर-उधर नहीं होता। तय करें कि पेमेंट का अंत क्या हो।
sandbox-order = ऑर्डर
sandbox-method = पेमेंट का तरीका
sandbox-amount = रकम
sandbox-approve = पेमेंट मंज़ूर करें
sandbox-decline = पेमेंट अस्वीकार करें
sandbox-cancel = बिना पेमेंट लौटें
sandbox-play-link = यह पेमेंट सैंडबॉक्स में आज़माएँ
sandbox-closed = यह पेमेंट पूरा हो चुका है। अब तय करने को कुछ नहीं बचा।
