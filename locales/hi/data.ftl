### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = आपका डेटा
# $number: the order number.
data-title = ऑर्डर { $number } का आपका डेटा
data-lede = इस ऑर्डर के बारे में हम जो कुछ रखते हैं, कितने समय तक और क्यों, वह सब यहाँ है।
data-file = फ़ाइल के रूप में डाउनलोड करें
# What is opened to see every field of it.
data-record = रिकॉर्ड, जैसा वह सहेजा गया है
data-back = ऑर्डर पर वापस जाएँ
# $day: the last day on which it is kept.
data-kept-books = यह ऑर्डर एक बिक्री का प्रमाण है। क़ानून के अनुसार हमें अपने बहीखाते, आपके नाम और पते के साथ, { DATE($day) } तक रखने होते हैं। उसके बाद नाम और पता मिटा दिए जाते हैं और केवल रक़म रह जाती है।
# $day: the last day on which it is kept.
data-kept-unpaid = जब तक भुगतान नहीं होता, बिक्री भी नहीं होती: { DATE($day) } के बाद हम आपका नाम, पता और ईमेल मिटा देते हैं।
data-erase = मेरा डेटा मिटाएँ
data-erase-hint = हम वह मिटा देते हैं जिसे रखना किसी क़ानून के तहत ज़रूरी नहीं: आपका ईमेल पता और कस्टम्स व रिफ़ंड के लिए दी गई जानकारी। जब तक ऑर्डर रास्ते में है और कस्टम्स या आप कुछ पूछ सकते हैं, तब तक हमें इसकी ज़रूरत है। उसके बाद हम आपको लिख नहीं पाएँगे।
# $moment: a day and a time.
data-erasure-asked = आपने अपना डेटा मिटाने को कहा है। { $moment } से, जैसे ही कोई रक़म रास्ते में न हो, हम इसे मिटा देंगे।
# $moment: a day and a time.
data-erased-contact = { $moment } को हमने आपका ईमेल पता और वह सब मिटा दिया जिसे रखना किसी क़ानून के तहत ज़रूरी नहीं।
# $moment: a day and a time.
data-erased-all = { $moment } को हमने वह सब मिटा दिया जिससे आपकी पहचान होती है।
