### The order, its payment, and the sandbox that plays the payment provider.

# $number: the order number.
# max 60
order-title = Order { $number }
order-thanks = Thank you for your order
# $email: where the confirmation goes.
order-email-sent = A confirmation is on its way to { $email }.
order-keep-link = Keep the address of this page: your order can be found here at any time.
order-number = Order number
# $day: when it was placed.
order-placed-at = Placed on { DATE($day) }
order-status-label = Status
order-status-awaiting-payment = Waiting for payment
    .text = Your things are set aside for you. How to pay stands below.
order-status-paid = Paid
    .text = The payment has arrived. Your things are being made ready.
order-status-canceled = Canceled
    .text = The payment did not arrive in time, so the order was given up. Nothing was charged.
# The title of the page of a canceled order.
# max 60
order-canceled-title = This order was canceled
# The name of the list of steps, for screen readers; then the steps.
order-steps-label = How far your order is
order-step-placed = Order
order-step-payment = Payment
order-step-ready = Made ready
order-step-delivery = Delivery
order-lines = What you ordered
# How many pieces of a line. $count: pieces.
order-line-quantity = Quantity: { NUMBER($count) }
order-address = Delivery address
order-shipping = Shipping
order-continue = Back to the shop

## Payment

payment-status-label = Payment
payment-status-created = The payment is being set up
payment-status-requires-action = The payment is waiting for you
payment-status-captured = The payment has arrived
payment-status-failed = The payment was declined
payment-status-canceled = The payment was broken off
payment-status-expired = The time to pay has run out
payment-status-refunded = The payment was given back
payment-status-pending = The payment is on its way
payment-status-authorized = The payment is promised
payment-status-partly-refunded = A part of the payment was given back
payment-status-disputed = The payment is disputed at the bank

order-pay-title = How to pay
pay-amount = Amount
# $when: a day and a time, already written.
pay-expires = Please pay by { $when }.
# While the payment is still being set up; the page is loaded again.
pay-preparing = The payment is being made ready. Please load this page again in a moment.
pay-reload = Load again

# $method: the name of the way to pay, such as “PayPal”.
pay-redirect = You confirm the payment on the provider’s page ({ $method }) and come back here.
# max 24
pay-redirect-button = Go to payment

# $expires: a day and a time, already written.
pay-voucher-konbini = Go to a convenience store, give this number at the till or the terminal, and pay in cash by { $expires }.
pay-voucher-boleto = Pay with this number at a bank, a lottery shop or in your banking app by { $expires }. It may take two working days until the payment reaches us.
# Where a way to pay has no message of its own.
pay-voucher = Pay with this number by { $expires }.
pay-voucher-number = Payment number

# One for each way to pay with a code; pay-qr where there is none of its own. $expires: a day and a time, already written.
pay-qr = Scan this code with your banking or payment app and confirm the payment by { $expires }.
pay-qr-pix = Scan this code with your bank’s app, or copy it there, and confirm the payment by { $expires }.
pay-qr-twint = Scan this code with the TWINT app and confirm the payment by { $expires }.
# What the picture shows, for who does not see it.
pay-qr-alt = QR code with the payment details. The same details stand below as text.
pay-qr-copy = Payment code to copy
pay-qr-open = Open the payment app

pay-bank-transfer = Please transfer the amount to this account. The reference tells us that the money is yours.
pay-bank-holder = Account holder
pay-bank-iban = IBAN
pay-bank-account = Account
pay-bank-reference = Reference
pay-bank-scan = Or scan this code with the app of your bank: it fills in the transfer for you.

# $amount: what has to be paid.
pay-on-delivery = Please have { MONEY($amount) } in cash ready when the parcel comes.

pay-again = Try the payment again
pay-again-hint = Your order still stands. You can pay again, or in another way.
pay-again-method = Pay in another way

## Sandbox
## A page that plays the payment provider, so that the whole way can be tried without money.

sandbox-title = Sandbox payment
sandbox-intro = This page plays the payment provider. No money moves. Decide how the payment ends.
sandbox-order = Order
sandbox-method = Way to pay
sandbox-amount = Amount
sandbox-approve = Approve the payment
sandbox-decline = Decline the payment
sandbox-cancel = Go back without paying
# On the order page, beside the instructions: leads to the page above.
sandbox-play-link = Play this payment in the sandbox
sandbox-closed = This payment is already settled. There is nothing left to decide.
