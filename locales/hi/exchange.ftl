rate-markup = यह { $source } की दर से { $markup } ज़्यादा है।

rate-refused = अभी { $asked } में कीमतें नहीं दिखाई जा सकतीं, क्योंकि हमारी विनिमय दर बहुत पुरानी है। नई दर आने तक कीमतें { $shown } में हैं।
rate-refused-order = नई विनिमय दर आने तक डिलीवरी का खर्च नहीं निकाला जा सकता, इसलिए अभी ऑर्डर नहीं हो सकता। आपका कार्ट सुरक्षित है।

in-base-amount = बिना मुद्रा बदले: { MONEY($amount) }

in-base-pay = { $currency } में चुकाएँ: { MONEY($amount) }
