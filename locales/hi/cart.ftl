cart-title = आपका कार्ट
cart-empty = आपका कार्ट खाली है
cart-empty-hint = जो चीज़ें आप कार्ट में डालेंगे, वे यहीं रहेंगी, चाहे देश, भाषा या मुद्रा बदल दें।
cart-continue = खरीदारी जारी रखें
cart-lines-label = आपके कार्ट का सामान
cart-quantity = मात्रा: { $title }
cart-update = अपडेट करें
cart-remove = हटाएँ
cart-remove-item = हटाएँ: { $title }
cart-unit-price = { MONEY($price) } प्रति पीस
cart-subtotal = उप-योग
cart-checkout = चेकआउट करें
cart-price-changed = { $title }: कीमत बदल गई है, पहले { MONEY($old) }, अब { MONEY($new) }।
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: स्टॉक खत्म हो गया है। कृपया इसे कार्ट से हटा दें।
        [one] { $title }: सिर्फ़ { NUMBER($available) } पीस बचा है। कृपया मात्रा बदलें।
       *[other] { $title }: सिर्फ़ { NUMBER($available) } पीस बचे हैं। कृपया मात्रा बदलें।
    }
cart-added = कार्ट में डाला गया: { $title }
cart-removed = कार्ट से हटाया गया: { $title }
cart-updated = आपका कार्ट अपडेट हो गया है।
