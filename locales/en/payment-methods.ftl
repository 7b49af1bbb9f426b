### Ways to pay, and why one does not apply

# The names of providers stay as they are; .hint says in one line what will happen.
method-card = Credit or debit card
    .hint = Paid at once when you order.
method-kr-card = Card issued in Korea
    .hint = You confirm the payment with your card’s issuer and come back here.
method-paypal = PayPal
    .hint = You confirm the payment at PayPal and come back here.
method-klarna = Klarna
    .hint = Pay later or in parts. You agree it with Klarna and come back here.
method-clearpay = Clearpay
    .hint = Pay in parts. You agree it with Clearpay and come back here.
method-afterpay = Afterpay
    .hint = Pay in parts. You agree it with Afterpay and come back here.
method-affirm = Affirm
    .hint = Pay in parts. You agree it with Affirm and come back here.
method-invoice = Invoice
    .hint = Your things come first, you pay later.
method-sepa-transfer = Bank transfer
    .hint = We show you our account and the reference. Your order is made ready once the money has arrived.
method-sepa-debit = SEPA direct debit
    .hint = You allow us once to collect the amount from your bank account.
method-qr-bill = QR-bill (bank transfer)
    .hint = Pay in your Swiss bank’s app or at the counter. Your order is made ready once the money has arrived.
method-payid = PayID
    .hint = We show you our account. A transfer from your bank’s app arrives within moments.
method-spei = SPEI transfer
    .hint = We show you our account and the reference. A transfer from your bank’s app arrives within minutes.
method-ideal = iDEAL | Wero
    .hint = You confirm the payment with your bank and come back here.
method-bancontact = Bancontact
    .hint = You confirm the payment with Bancontact and come back here.
method-eps = EPS
    .hint = You confirm the payment in your Austrian bank’s online banking.
method-twint = TWINT
    .hint = Scan a code with the TWINT app and confirm there.
method-blik = BLIK
    .hint = You type the six digits that your bank’s app shows, and confirm there.
method-p24 = Przelewy24
    .hint = You confirm the payment with Przelewy24 and come back here.
method-trustly = Trustly
    .hint = You pick your bank at Trustly, confirm the payment and come back here.
method-swish = Swish
    .hint = You tell us your phone number and confirm in the Swish app.
method-vipps = Vipps
    .hint = You tell us your phone number and confirm in the Vipps app.
method-mobilepay = MobilePay
    .hint = You tell us your phone number and confirm in the MobilePay app.
method-bizum = Bizum
    .hint = You tell us your phone number and confirm in your bank’s app.
method-mb-way = MB WAY
    .hint = You tell us your phone number and confirm in the MB WAY app.
method-multibanco = Multibanco
    .hint = Pay at a cash machine or in your banking app in Portugal, with a reference that we show you.
method-satispay = Satispay
    .hint = Scan a code with the Satispay app and confirm there.
method-pix = Pix
    .hint = Scan a code with your bank’s app, or copy it. Confirmed within seconds.
method-boleto = Boleto bancário
    .hint = Pay a slip at a bank, a lottery shop or in your banking app. It may take two working days to reach us.
method-oxxo = OXXO
    .hint = Pay in cash at an OXXO store in Mexico, with a number that we show you.
method-mercado-pago = Mercado Pago
    .hint = You confirm the payment with Mercado Pago and come back here.
method-webpay = Webpay
    .hint = You confirm the payment with your Chilean bank and come back here.
method-efecty = Efecty
    .hint = Pay in cash at an Efecty counter in Colombia, with a number that we show you.
method-alipay = Alipay
    .hint = You confirm the payment with Alipay and come back here.
method-wechat-pay = WeChat Pay
    .hint = Scan a code with the WeChat app and confirm there.
method-alipay-hk = AlipayHK
    .hint = You confirm the payment with AlipayHK and come back here.
method-konbini = Convenience store (konbini)
    .hint = Pay in cash at a convenience store in Japan, with a number that we show you.
method-paypay = PayPay
    .hint = You confirm the payment in the PayPay app.
method-kakao-pay = KakaoPay
    .hint = You confirm the payment with KakaoPay and come back here.
method-naver-pay = Naver Pay
    .hint = You confirm the payment with Naver Pay and come back here.
method-upi = UPI
    .hint = Scan a code with your UPI app, or open it there, and confirm.
method-qris = QRIS
    .hint = Scan a code with your bank’s app and confirm there.
method-fpx = FPX
    .hint = You confirm the payment with your bank and come back here.
method-grabpay = GrabPay
    .hint = You confirm the payment with GrabPay and come back here.
method-paynow = PayNow
    .hint = Scan a code with your bank’s app and confirm there.
method-promptpay = PromptPay
    .hint = Scan a code with your bank’s app and confirm there.
method-knet = KNET
    .hint = You confirm the payment with your Kuwaiti bank’s card and come back here.
method-fawry = Fawry
    .hint = Pay in cash at a Fawry counter in Egypt, with a number that we show you.
method-mpesa = M-Pesa
    .hint = You tell us your phone number and confirm on your phone with your M-Pesa PIN.
method-cash-on-delivery = Cash on delivery
    .hint = You pay the carrier in cash at your door.

# Over the ways to pay that do not apply; each says why.
methods-unavailable = Not possible for this order

# Why cash at the door cannot pay a download.
method-reason-not-shipped = Only for what is shipped
# Where people have it would be too long a list.
method-reason-country = Not available in the country of your address
# $countries: a list of countries, already written.
method-reason-country-only = Only available in: { $countries }
# The shop has no branch where the provider asks for one. $countries: a list of countries, already written.
method-reason-merchant = We cannot take it yet. The provider asks for a branch here: { $countries }
method-reason-only-consumers = Only for consumers
method-reason-only-businesses = Only for businesses
method-reason-downloads = Not for downloads
method-reason-age-restricted = Not for goods for which an age is checked
# Duty and tax may be left to be paid to the carrier.
method-reason-duty-unpaid = Only where nothing is left to be paid at the border
# Paying later and cash at the door, where the order has to be paid before it leaves.
method-reason-not-for-this-order = This order has to be paid in advance
# $currencies: a list of currency codes, already written.
method-reason-currency = Only possible in { $currencies }
# $amount: the smallest amount.
method-reason-minimum = Only possible from { MONEY($amount) }
# $amount: the largest amount.
method-reason-maximum = Only possible up to { MONEY($amount) }
