promotion-code = प्रोमो कोड
promotion-code-label = कोड
promotion-apply = लागू करें
promotion-remove = हटाएँ
promotion-remove-code = कोड { $code } हटाएँ
promotion-counts = यह कोड लागू हो गया है।
promotion-removed = कोड हटा दिया गया है।

promotion-name-welcome = स्वागत
promotion-name-thanks = धन्यवाद
promotion-name-post = मुफ़्त डिलीवरी
promotion-name-table = भरी-पूरी मेज़
promotion-unnamed = ऑफ़र

total-discount = छूट: { $name }
total-discount-percent = { $name }, { $percent } की छूट
total-shipping-promotion = डिलीवरी: { $name }
total-after-discount = छूट के बाद

promotion-refused-unknown = हमें यह कोड नहीं मिला। कृपया देख लें कि सही लिखा है या नहीं।
promotion-refused-not-yet = यह कोड { DATE($day) } से लागू होगा।
promotion-refused-ended = इस कोड का समय निकल चुका है।
promotion-refused-market = यह कोड इस देश में लागू नहीं होता।
promotion-refused-currency = यह कोड इस मुद्रा में लागू नहीं होता।
promotion-refused-goods = यह कोड आपके कार्ट की किसी चीज़ पर लागू नहीं होता।
promotion-refused-minimum = { MONEY($missing) } का सामान और लें, तो यह कोड लागू हो जाएगा।
promotion-refused-used-up = यह कोड जितनी बार इस्तेमाल हो सकता था, हो चुका है।
