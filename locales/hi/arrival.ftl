arrival-expected = आप तक पहुँचने का अनुमान: { $dates }
arrival-when = अनुमानित डिलीवरी: { $dates }
delivery-estimate = डिलीवरी { MONEY($price) }, पहुँचने का अनुमान: { $dates }
delivery-estimate-free = मुफ़्त डिलीवरी, पहुँचने का अनुमान: { $dates }
