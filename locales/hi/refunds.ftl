refund-given-on = { DATE($day) } को लौटाया गया

email-refunded-subject = आपके ऑर्डर { $number } का रिफ़ंड
email-refunded-body = आपके ऑर्डर के { MONEY($amount) } हम उसी तरीके से लौटा रहे हैं जिससे आपने पेमेंट किया था। बैंक के हिसाब से आप तक पहुँचने में कुछ दिन लग सकते हैं।
