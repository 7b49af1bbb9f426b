### लौटाया जाने वाला सामान।

send-back-open-withdrawal = यहाँ अनुबंध वापस लें
send-back-open-voluntary = सामान लौटाएँ

send-back-title-withdrawal = अनुबंध वापस लेना
send-back-title-voluntary = सामान लौटाएँ
send-back-lede = चुनें कि क्या लौटाना है। अगले पेज पर देखकर पुष्टि करने से पहले कुछ भी नहीं भेजा जाता।
send-back-until = आप यह { DATE($day) } तक कर सकते हैं।
send-back-until-open = सोचने का समय तब शुरू होता है जब सारा सामान पहुँच जाए। तब तक रुकना ज़रूरी नहीं है।
send-back-pieces = लौटाने की संख्या, { NUMBER($left) } में से
send-back-reason = क्यों?
send-back-no-reason = बताना नहीं चाहते
send-back-changed-mind = मन बदल गया
send-back-does-not-fit = साइज़ ठीक नहीं है
send-back-not-as-shown = जैसा दिखाया गया था वैसा नहीं है
send-back-damaged = टूटा हुआ है या काम नहीं करता
send-back-wrong-thing = ऑर्डर से अलग सामान आया
send-back-instead = बदले में क्या चाहिए?
send-back-money = पैसे वापस
send-back-exchange-for = इससे बदलें: { $options }
send-back-not-digital = फ़ाइल हमेशा के लिए आपकी है: डाउनलोड के लिए उपलब्ध होने के बाद उसे लौटाया नहीं जा सकता।
send-back-next = आगे बढ़ें

send-back-check = देखें और पुष्टि करें
send-back-statement-withdrawal = मैं { DATE($day) } के ऑर्डर { $number } के इस सामान का अनुबंध वापस लेने की सूचना देता/देती हूँ:
send-back-statement-voluntary = मैं { DATE($day) } के ऑर्डर { $number } का यह सामान लौटा रहा/रही हूँ:
send-back-pictures = ख़राबी की तस्वीरें (ज़रूरी नहीं)
send-back-pictures-hint = JPEG, PNG या WebP में ज़्यादा से ज़्यादा { NUMBER($most) } तस्वीरें, हर एक { NUMBER($size) } MB तक। इन्हें सिर्फ़ आप और हम देख सकते हैं; तस्वीर कहाँ ली गई, यह जानकारी फ़ाइल से हटा दी जाती है।
send-back-pictures-kept = ये तस्वीरें साथ जाएँगी:
send-back-picture = आपकी तस्वीर { NUMBER($number) }
send-back-picture-out = यह तस्वीर न भेजें
send-back-mail-to = पुष्टि तुरंत { $email } पर भेजी जाएगी।
send-back-change = कुछ बदलें
send-back-confirm-withdrawal = वापसी की पुष्टि करें
send-back-confirm-voluntary = रिटर्न की पुष्टि करें
send-back-back-title = आपको क्या वापस मिलेगा
send-back-sum = आपको वापस मिलेगा
send-back-interest = आने वाली किस्तों का ब्याज
send-back-tax = इसमें से { MONEY($amount) } कीमत में शामिल टैक्स है।
send-back-kept = { $charges } सरकार को गया और सामान लौटाने पर वहीं रहता है। ये { MONEY($amount) } वापस नहीं मिलेंगे।
send-back-door-claim = दरवाज़े पर आपने जो दिया, वह सरकार और कूरियर को गया, हमें नहीं। आपके देश का सीमा शुल्क विभाग दोबारा बाहर जाने वाले सामान का शुल्क लौटाता है: पार्सल भेजने से पहले वहाँ आवेदन करें।
send-back-door-lost = दरवाज़े पर आपने जो दिया, वह सरकार और कूरियर को गया, हमें नहीं। आपके देश का सीमा शुल्क विभाग लौटाए गए सामान का शुल्क वापस नहीं करता।
send-back-door-ask = दरवाज़े पर आपने जो दिया, वह सरकार और कूरियर को गया, हमें नहीं। लौटाए गए सामान का शुल्क वापस मिलता है या नहीं, यह अपने देश के सीमा शुल्क विभाग से पूछें।
send-back-outward = डिलीवरी में से हम उतना लौटाते हैं जितना सामान्य डिलीवरी का खर्च होता।
send-back-when = पार्सल हमारे पास पहुँचते ही पैसे उसी तरीके से लौटाए जाते हैं जिससे आपने पेमेंट किया था।

error-return-closed = इस ऑर्डर का कुछ भी लौटाया नहीं जा सकता, या अब नहीं लौटाया जा सकता।
error-return-nothing = कृपया कम से कम एक चीज़ चुनें।
error-return-pieces = यह सब नहीं लौटाया जा सकता। कृपया सूची एक बार फिर देखें।
error-picture-large = एक तस्वीर बहुत बड़ी है। कृपया ज़्यादा से ज़्यादा { NUMBER($size) } MB की तस्वीर चुनें, या कम रिज़ॉल्यूशन में फिर से लें।
error-picture-unreadable = एक फ़ाइल ऐसी तस्वीर नहीं है जिसे हम खोल सकें। कृपया JPEG, PNG या WebP चुनें।
error-pictures-many = ज़्यादा से ज़्यादा { NUMBER($most) } तस्वीरें भेजी जा सकती हैं। पहली तस्वीरें सुरक्षित हैं; उन्हें देखकर पुष्टि करें।

send-back-heading = आपके रिटर्न
send-back-number = रिटर्न { $number }
send-back-asked = आपने { $moment } को पुष्टि की।
send-back-send-to = पार्सल इस पते पर भेजें
send-back-how = सब कुछ वैसे ही अच्छी तरह पैक करें जैसे आया था, पार्सल में नंबर { $number } लिखी पर्ची रखें और जल्द भेजें। पैसे मिलने तक रसीद सँभालकर रखें।
send-back-arrived = { $moment } को पहुँचा। हम इसे देख रहे हैं।
send-back-refunded = { $moment } को वापस लिया गया। आपके पैसे रास्ते में हैं।
send-back-taken = { $moment } को वापस लिया गया।
send-back-refused = { $moment } को हमने इसे वापस न लेने का फ़ैसला किया।
send-back-set-aside = बदले में जो आप चाहते हैं, वह आपके लिए अलग रखा है।
send-back-replaced = बदले में जो आप चाहते हैं, वह { $moment } को भेजा गया।

email-return-withdrawal-subject = ऑर्डर { $number } का अनुबंध वापस लेना
email-return-withdrawal-body = हमें आपकी सूचना मिल गई है। आपने { $moment } को इन शब्दों में अनुबंध वापस लिया।
email-return-voluntary-subject = ऑर्डर { $number } का रिटर्न
email-return-voluntary-body = हमें आपका रिटर्न मिल गया है। आपने { $moment } को इन शब्दों में पुष्टि की।
email-return-refused-subject = ऑर्डर { $number } के रिटर्न के बारे में
email-return-refused-body = आप जो लौटाना चाहते थे, उसे हम वापस नहीं ले सकते।
