move-title = देश बदलने से पहले
move-lede = आपके कार्ट का हिसाब इस देश के लिए है: { $from }। इस देश के लिए ये बातें बदलेंगी: { $to }।
move-unavailable = उपलब्ध नहीं
move-fewer = सिर्फ़ { NUMBER($available) } उपलब्ध
move-methods-lost = अब संभव नहीं: { $methods }
move-methods-gained = अब ये भी संभव: { $methods }
move-confirm = देश बदलें: { $to }
move-stay = यही रखें: { $from }
