### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = वापस आने पर बताएँ
notify-hint = हम सिर्फ़ एक ईमेल लिखेंगे, जब तक स्टॉक रहे, और फिर आपका पता मिटा देंगे।
# Which of the variants that are sold out.
notify-variant = कौन-सा?
notify-send = मुझे बताएँ
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = फिर से स्टॉक में
notify-asked = हमने आपको एक ईमेल भेजा है। कृपया उसमें पुष्टि करें कि हम आपको लिख सकते हैं; तब तक कोई वादा नहीं है।
notify-how = जब कोई चीज़ स्टॉक में नहीं होती, तब उसके पेज पर आपके ईमेल पते के लिए जगह होती है। वापस आने पर हम एक बार लिखते हैं।
# $what: the product and variant.
notify-question = क्या { $what } के वापस आने पर हम आपको लिखें?
notify-confirm = हाँ, मुझे लिखें
# $what: the product and variant. $until: a day and a time.
notify-waiting = { $what } के वापस आने पर हम आपको लिखेंगे। अगर { $until } तक ऐसा नहीं हुआ, तो हम आपका पता मिटा देंगे।
notify-forget = मुझे न लिखें
notify-gone = आपका पता अब यहाँ नहीं रखा गया है।

## The mails

# $what: the product and variant.
email-stock-asked-subject = क्या { $what } के वापस आने पर बताएँ?
# $what: the product and variant.
email-stock-asked-body = कोई, शायद आप, जानना चाहते हैं कि { $what } कब वापस आएगा। कृपया पुष्टि करें कि हम इस पते पर लिख सकते हैं। हम सिर्फ़ एक ईमेल लिखेंगे।
# $until: a day and a time.
email-stock-asked-care = अगर यह आपने नहीं किया, तो कुछ करने की ज़रूरत नहीं: { $until } को हम आपका पता मिटा देंगे, और कोई ईमेल नहीं आएगा।
# $what: the product and variant.
email-stock-back-subject = { $what } फिर से स्टॉक में
# $what: the product and variant.
email-stock-back-body = { $what } फिर से आ गया है, जब तक स्टॉक रहे। आपने बताने को कहा था; हम सिर्फ़ इसी बार बता रहे हैं।
# $price: the price of one piece.
email-stock-back-price = आज की कीमत: { MONEY($price) }
# The button of the mail.
mail-open-product = दुकान में देखें
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = आपको यह ईमेल इसलिए मिला है क्योंकि { $shop } पर स्टॉक में न होने वाले एक उत्पाद के लिए आपका पता लिखा गया था।
# At the foot. $link: an address.
mail-stop = इस उत्पाद के बारे में ईमेल न पाने के लिए: { $link }

## On the privacy page

fact-kept-notice-open = किसी चीज़ के वापस आने की सूचना के लिए आपका पता, एन्क्रिप्ट किया हुआ, जब तक आप पुष्टि न करें
fact-kept-notice = किसी चीज़ के वापस आने की सूचना के लिए आपका पता, एन्क्रिप्ट किया हुआ, जब तक हम न बताएँ, अधिकतम
