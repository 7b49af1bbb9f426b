### रास्ते में पार्सल: ऑर्डर का पेज और ईमेल।

parcels-title =
    { $count ->
        [one] आपका पार्सल
       *[other] आपके पार्सल
    }
parcel-from = पार्सल { NUMBER($number) } ({ $country } से)
parcel-number = पार्सल { NUMBER($number) }
parcel-inside = इस पार्सल में
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = तैयार किया जा रहा है
parcel-status-packed = पैक हो गया
parcel-status-handed-over = कूरियर को सौंप दिया गया
parcel-status-in-transit = रास्ते में
parcel-status-in-customs = कस्टम्स में
parcel-status-out-for-delivery = डिलीवरी के लिए निकला
parcel-status-delivered = डिलीवर हो गया
parcel-status-failed = डिलीवर नहीं हो सका
parcel-tracking = ट्रैकिंग नंबर
parcel-follow = पार्सल ट्रैक करें
parcels-some-left = आपके ऑर्डर का एक हिस्सा रास्ते में है। बाकी बाद में आएगा।
parcels-on-their-way = आपका ऑर्डर रास्ते में है।
parcels-arrived = आपका ऑर्डर पहुँच गया है। उम्मीद है कि आपको पसंद आएगा।
parcels-failed = एक पार्सल डिलीवर नहीं हो सका। वह कहाँ है, यह नीचे देखें।

cancel-pieces-title = कुछ रद्द करें
cancel-pieces-hint = जब तक कोई सामान पैक नहीं हुआ है, आप उसे यहाँ रद्द कर सकते हैं। उसके लिए दिया गया पैसा उसी तरीके से लौटाया जाएगा, जिससे आपने पेमेंट किया था।
cancel-pieces-button = रद्द करें
cancel-pieces-named = { $title } रद्द करें
error-pieces-packed = यह पैक हो चुका है, इसलिए अब रद्द नहीं किया जा सकता।
cancel-order-title = ऑर्डर रद्द करें
cancel-order-hint = जब तक कुछ भी पैक नहीं हुआ है, आप यहाँ ऑर्डर रद्द कर सकते हैं। आपने अभी कुछ नहीं दिया है, इसलिए कोई पैसा नहीं लिया जाएगा।
cancel-order-button = ऑर्डर रद्द करें
cancel-order-done = आपने यह ऑर्डर रद्द कर दिया है। कोई पैसा नहीं लिया गया।

timeline-title = अब तक क्या हुआ
order-event-placed = आपने ऑर्डर किया
order-event-paid = पेमेंट मिल गया
order-event-payment-failed = पेमेंट पूरा नहीं हुआ
order-event-canceled = ऑर्डर रद्द किया गया
order-event-refund-asked = आपका पैसा लौटाया जा रहा है
order-event-refunded = पैसा लौटा दिया गया है
order-event-pieces-canceled = ऑर्डर का एक हिस्सा रद्द किया गया

mail-follow = पार्सल ट्रैक करें
email-sent-subject = आपके ऑर्डर { $number } का एक पार्सल रास्ते में है
email-sent-body = आपके ऑर्डर का एक पार्सल अभी कूरियर को सौंपा गया है।
email-sent-follows = बाद में आएगा
email-delivered-subject = आपके ऑर्डर { $number } का एक पार्सल डिलीवर हो गया है
email-delivered-body = कूरियर ने बताया है कि आपके ऑर्डर का एक पार्सल डिलीवर हो गया है। उम्मीद है कि सामान आपको पसंद आएगा। अगर पार्सल आपको नहीं मिला है, तो कृपया इस ईमेल का जवाब दें।
email-not-delivered-subject = आपके ऑर्डर { $number } का एक पार्सल डिलीवर नहीं हो सका
email-not-delivered-body = कूरियर ने बताया है कि आपके ऑर्डर का एक पार्सल डिलीवर नहीं हो सका। अक्सर अगले दिन फिर कोशिश की जाती है, या पार्सल आपके लिए रख लिया जाता है। वह कहाँ है, यह आप अपने ऑर्डर के पेज पर देख सकते हैं।

email-canceled-by-you-body = आपने अपना ऑर्डर रद्द कर दिया है और कोई पैसा नहीं लिया गया। मन बदल जाए, तो बेझिझक दोबारा ऑर्डर करें।
email-collected-body = डिलीवरी पर दिया गया आपका पैसा हमें मिल गया है, धन्यवाद। इनवॉइस आपके ऑर्डर के पेज पर है।
