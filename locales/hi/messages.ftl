message-title = इस ऑर्डर के बारे में सवाल
message-lede = इसी पेज की भाषा में लिखें। हमारा जवाब यहाँ और आपके ईमेल में मिलेगा।
message-from-you = आप
message-text = आपका संदेश
message-hint = { NUMBER($most) ->
    [one] ज़्यादा से ज़्यादा { NUMBER($most) } अक्षर
   *[other] ज़्यादा से ज़्यादा { NUMBER($most) } अक्षर
}
message-send = संदेश भेजें
error-message-empty = कृपया लिखें कि आप क्या जानना चाहते हैं।
error-messages-full = हमने आपके पिछले संदेशों का जवाब अभी नहीं दिया है। कृपया दोबारा लिखने से पहले हमारे जवाब का इंतज़ार करें।
error-messages-closed = आपका ईमेल पता मिटाया जा चुका है, इसलिए हम अब जवाब नहीं दे सकते।

email-asked-subject = ऑर्डर { $number } के बारे में सवाल
email-asked-body = ऑर्डर { $number } के बारे में एक संदेश आया है। वह इस भाषा में लिखा है: { $language }।
email-asked-how = उसी भाषा में जवाब दें: caravel messages answer { $number } --text-file FILE
email-asked-why = आपको यह ईमेल इसलिए मिला है क्योंकि { $shop } की विक्रेता जानकारी में आपका पता है।

email-answered-subject = आपके ऑर्डर { $number } के बारे में हमारा जवाब
email-answered-body = आपने अपने ऑर्डर के बारे में पूछा था। हमारा जवाब यह है:
email-answered-again = दोबारा लिखने के लिए अपने ऑर्डर का पेज खोलें।
