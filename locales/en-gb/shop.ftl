### What is written in another way in the United Kingdom. Everything else stands in `en`.

order-status-canceled = Cancelled
order-canceled-title = This order was cancelled
email-canceled-subject = Your order { $number } was cancelled
email-canceled-body = the payment for your order did not arrive in time, so we have cancelled it. Nothing was charged. If you still want the things, you are welcome to order again.
email-refused-body = we are sorry: we could not accept your order and have cancelled it. Nothing stays charged; if you have paid, the money is on its way back, in the way you paid. If you think that this is a mistake, just answer this mail.
requirement-address-postcode-missing = Please give the postcode.
requirement-address-postcode-invalid = This does not look like a postcode of this country. For example: { $example }
