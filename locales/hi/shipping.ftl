shipping-low-emission = कम उत्सर्जन
    .hint = रेल और सड़क से, कभी हवाई जहाज़ से नहीं। थोड़ा ज़्यादा समय लगता है।
shipping-sea = समुद्र से
    .hint = जहाज़ से, कभी हवाई जहाज़ से नहीं। उन चीज़ों के लिए जो इंतज़ार कर सकती हैं।
shipping-duty-at-door = पार्सल पहुँचने पर सीमा शुल्क और कर आप कूरियर को देते हैं।
shipping-too-heavy = { $weight } तक के पार्सल ले जाता है
shipping-no-route = इस पते तक नहीं जाता
shipping-nothing-so-heavy = एक ऑर्डर के लिए यह वज़न ज़्यादा है: हमारे कूरियर { $weight } तक ले जाते हैं। कृपया इसे कई ऑर्डर में बाँटकर मँगाएँ।
shipping-nothing-there = हमारा कोई कूरियर आपके कार्ट का सामान आपके देश तक नहीं ले जाता।
shipping-missing-for-free = { MONEY($amount) } का सामान और लें, तो डिलीवरी मुफ़्त।

shipping-up-to = { $weight } तक: { MONEY($price) }
shipping-by-volume = बड़ी और हल्की चीज़ों का हिसाब आकार से होता है: { $volume } को { $weight } माना जाता है।
shipping-insurance = { MONEY($above) } से महँगे सामान का बीमा होता है, जिसका खर्च कीमत का { $share } है।
shipping-taxes-at-door = शिपिंग के इन तरीकों में सीमा शुल्क और आयात कर आप पार्सल पहुँचने पर कूरियर को देते हैं: { $ways }। यह लगभग कितना होगा, हम ऑर्डर से पहले बता देते हैं। कूरियर अपनी फ़ीस भी जोड़ सकता है।
weight-kilograms = { NUMBER($weight) } किग्रा
weight-pounds = { NUMBER($weight) } पाउंड
volume-cubic-centimetres = { NUMBER($volume) } सेमी³
volume-cubic-inches = { NUMBER($volume) } इंच³

landed-cost-about = घर तक की कुल कीमत: लगभग { MONEY($amount) }
landed-nothing-expected = जहाँ तक हमें पता है, पार्सल पहुँचने पर कुछ नहीं देना होगा। अगर कुछ देना पड़ा, तो कूरियर आपसे माँगेगा।
total-with-order = ऑर्डर के साथ देना होगा
total-about = कुल मिलाकर, लगभग
