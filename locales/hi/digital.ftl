shipping-download = डाउनलोड
shipping-download-when = पेमेंट के तुरंत बाद
delivery-estimate-download = पेमेंट के तुरंत बाद डाउनलोड करें; कुछ भेजा नहीं जाता
stock-digital = डाउनलोड के लिए तैयार
order-downloads = आपकी फ़ाइलें
order-download = डाउनलोड करें: { $title }
order-downloads-later = पेमेंट मिलते ही फ़ाइलें यहाँ होंगी।
email-paid-files = आपका पेमेंट मिल गया है, धन्यवाद। आपकी फ़ाइलें तैयार हैं: उन्हें अपने ऑर्डर के पेज से डाउनलोड करें।
