email-order-subject = Caravel पर आपका ऑर्डर { $number }
email-order-greeting = नमस्ते,
email-order-body = आपके ऑर्डर के लिए धन्यवाद। हमने इसे दर्ज कर लिया है, पूरा विवरण नीचे है।
email-order-pay = आपका सामान आपके लिए अलग रख दिया गया है।
email-order-pay-by = कृपया इस समय तक पेमेंट कर दें: { $when }। पेमेंट कैसे करें, यह नीचे और आपके ऑर्डर के पेज पर लिखा है।
email-order-paid = पेमेंट मिल चुका है।
email-order-pay-on-delivery = पार्सल आने पर कृपया { MONEY($amount) } कैश तैयार रखें।
email-order-lines = आपने क्या ऑर्डर किया
email-order-address = डिलीवरी का पता

email-paid-subject = आपके ऑर्डर { $number } का पेमेंट मिल गया है
email-paid-body = आपका पेमेंट मिल गया है, धन्यवाद। आपका सामान तैयार किया जा रहा है।

email-canceled-subject = आपका ऑर्डर { $number } रद्द कर दिया गया
email-canceled-body = आपके ऑर्डर का पेमेंट समय पर नहीं मिला, इसलिए हमने उसे रद्द कर दिया है। कोई पैसा नहीं लिया गया। अगर ये चीज़ें अब भी चाहिए, तो बेझिझक दोबारा ऑर्डर करें।

email-signature = सादर, Caravel
email-demo-note = यह ईमेल एक डेमो शॉप से आया है। न कोई पैसा कटता है, न कुछ भेजा जाता है।
