engraving-label = खुदवाने के लिए आपका पाठ
engraving-fits = अधिकतम { NUMBER($characters) } अक्षर।
engraving-fits-lines = अधिकतम { NUMBER($lines) } पंक्तियाँ, हर पंक्ति में { NUMBER($characters) } अक्षर।
engraving-letters = लिपियाँ: { $scripts }।
engraving-days =
    { NUMBER($days) ->
        [one] आपके लिए { NUMBER($days) } कार्यदिवस में बनाया जाता है।
       *[other] आपके लिए { NUMBER($days) } कार्यदिवसों में बनाया जाता है।
    }
engraving-of = खुदाई:

send-back-not-made-to-order = आपके पाठ के साथ खोदी गई चीज़ सिर्फ़ आपके लिए बनती है: मन बदलने पर इसे लौटाया नहीं जा सकता। इसमें कोई ख़राबी हो, तो लौटाया जा सकता है।
cart-remade = { $title }: अब यह ऐसे नहीं बनता। कृपया इसे हटाकर फिर से जोड़ें।
requirement-remade = अब ऐसे नहीं बनता: { $field }

error-engraving-missing = कृपया वह पाठ लिखें जो खोदना है।
error-engraving-long = यह बहुत लंबा है। कृपया एक पंक्ति में अधिकतम { NUMBER($most) } अक्षर लिखें।
error-engraving-lines = अधिकतम पंक्तियाँ: { NUMBER($most) }। कृपया अपना पाठ छोटा करें।
error-engraving-letter = हम “{ $letter }” नहीं खोद सकते। कृपया इसे हटा दें।
error-return-made-to-order = यह आपके पाठ के साथ आपके लिए बना है, इसलिए सिर्फ़ ख़राबी होने पर लौटता है। कृपया बताएँ कि क्या ख़राबी है।
error-pieces-together = इन पर अलग-अलग पाठ हैं, इसलिए ये सब एक साथ ही रद्द हो सकते हैं। कुछ रखना चाहें, तो हमें लिखें।
