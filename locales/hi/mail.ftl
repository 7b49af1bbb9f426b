### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = अपना ऑर्डर देखें
mail-pay = अभी भुगतान करें
mail-download = अपनी फ़ाइलें डाउनलोड करें
mail-name-account = खाता बताएँ

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = आपको यह ईमेल इसलिए मिला है क्योंकि { $shop } पर ऑर्डर { $number } आपके पते से किया गया था।
