instalments-legend = आप इसे कैसे बाँटना चाहेंगे?
instalments-whole = पूरा एक साथ: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { NUMBER($days) } दिन बाद { MONEY($total) }
       *[other] { NUMBER($days) } दिन बाद { MONEY($total) }
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } किस्त, { MONEY($each) }
       *[other] { NUMBER($count) } किस्तें, हर एक { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] पहली { MONEY($first) }, फिर { NUMBER($others) } किस्त { MONEY($each) }
       *[other] पहली { MONEY($first) }, फिर { NUMBER($others) } किस्तें, हर एक { MONEY($each) }
    }
instalments-free = बिना ब्याज, कुल { MONEY($total) }
instalments-rate = { $monthly } मासिक ब्याज के साथ, कुल { MONEY($total) }। वार्षिक प्रतिशत दर (APR): { $yearly }
instalments-monthly = हर महीने एक किस्त, पहली ऑर्डर के एक महीने बाद।
instalments-days =
    { NUMBER($days) ->
        [one] पहली किस्त ऑर्डर के साथ, फिर हर दिन एक।
       *[other] पहली किस्त ऑर्डर के साथ, फिर हर { NUMBER($days) } दिन पर एक।
    }
instalments-credit-notice = ध्यान दें! उधार लेने में पैसा लगता है। यह योजना एक लोन है और एक साथ पेमेंट करने के मुकाबले { MONEY($interest) } महँगी है। इसे तभी चुनें जब हर किस्त समय पर चुका सकें।
total-interest = ब्याज
total-with-interest = ब्याज सहित कुल
order-instalments = किस्तों में पेमेंट
requirement-payment-plan-unavailable = किस्तों का यह तरीका आपके ऑर्डर के लिए नहीं है। कृपया कोई और चुनें।
