### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = बिल और रसीद
paper-invoice = बिल
# What takes an invoice back.
paper-credit-note = क्रेडिट नोट
paper-receipt = रसीद

## On an invoice

# The number of the invoice or of the credit note.
paper-number = संख्या
paper-date = तारीख
paper-seller = विक्रेता
paper-buyer = ख़रीदार
# The heads of the columns.
paper-item = विवरण
paper-quantity = मात्रा
paper-unit-price = एक का दाम
paper-amount = राशि
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = कर
paper-net = कर से पहले की राशि
paper-tax = कर की राशि
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = कर की राशि { MONEY($amount) } है।
# As the law asks of an invoice, where goods leave the European Union.
paper-export = निर्यात, वैट से मुक्त: निर्देश 2006/112/EC का अनुच्छेद 146।
# $number: the invoice. $day: its date.
credit-note-refers = यह { DATE($day) } के बिल { $number } को पूरा या उसका एक हिस्सा वापस लेता है।

## On and in a parcel

paper-packing-slip = पैकिंग पर्ची
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = पार्सल { NUMBER($parcel) }, कुल { NUMBER($parcels) }
paper-sender = भेजने वाला
paper-addressee = पाने वाला
# At the foot of the packing slip.
paper-slip-thanks = आपके ऑर्डर के लिए धन्यवाद। कुछ कम हो तो हमें लिखें, हम उसे ठीक कर देंगे।

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = सीमा शुल्क घोषणा CN 22
customs-cn23 = सीमा शुल्क घोषणा CN 23
customs-invoice = वाणिज्यिक बिल
customs-category = सामान की श्रेणी
customs-sale = माल की बिक्री
customs-terms = सुपुर्दगी की शर्तें (Incoterms 2020)
customs-hs = HS कोड
customs-origin = मूल देश
customs-weight = वज़न
customs-value = मूल्य
customs-total-weight = पैकिंग सहित कुल वज़न
customs-total-value = माल का कुल मूल्य
customs-statement = मैं प्रमाणित करता/करती हूँ कि यहाँ दी गई जानकारी सही है और इस पार्सल में कोई ख़तरनाक चीज़ या क़ानून, डाक या सीमा शुल्क के नियमों से मना की गई कोई चीज़ नहीं है।
customs-signature = तारीख और भेजने वाले के हस्ताक्षर

## Finding an order again

# max 60
find-order-title = मेरा ऑर्डर खोजें
find-order-lede = आपके ऑर्डर का लिंक खो गया है? हमें ऑर्डर नंबर और वह ईमेल पता बताएँ जिससे आपने ऑर्डर किया था, हम लिंक वहीं भेज देंगे।
find-order-number-hint = यह हमारे ईमेल में लिखा है, जैसे CV-7K3M-Q2XD
# max 24
find-order-send = मुझे लिंक भेजें
# The same whether there is such an order or not.
find-order-sent = अगर इस नंबर और पते का कोई ऑर्डर है, तो उसके लिंक वाला ईमेल रास्ते में है। हम दस मिनट में ज़्यादा से ज़्यादा एक ईमेल भेजते हैं।
requirement-order-number-missing = कृपया ऑर्डर नंबर लिखें।

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = आपके ऑर्डर { $number } का लिंक
email-link-body = आपने अपने ऑर्डर का लिंक माँगा था, यह रहा। इसे अपने तक रखें: जिसके पास यह है, वह ऑर्डर देख सकता है। अगर आपने नहीं माँगा था, तो आपको कुछ करने की ज़रूरत नहीं है।
