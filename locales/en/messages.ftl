### What a buyer and the shop write to each other about an order: on its page, and by mail.

## On the page of an order

message-title = Questions about this order
# Under the form.
message-lede = Write in the language of this page. You find our answer here and in your inbox.
# The writer of a message is its reader.
message-from-you = You
message-text = Your message
# Under the field, and the error when it is longer. $most: so many letters it may have.
message-hint = { NUMBER($most) ->
    [one] Up to { NUMBER($most) } character
   *[other] Up to { NUMBER($most) } characters
}
# A button.
message-send = Send message
error-message-empty = Please write what you would like to know.
error-messages-full = We have not answered your last messages yet. Please wait for our answer before you write again.
error-messages-closed = Your email address is erased, so we cannot answer any more.

## The mail to the merchant, in the merchant’s language

# $number: the order number.
email-asked-subject = Question about order { $number }
# The message follows. $language: the language in which it is written.
email-asked-body = The buyer of order { $number } has written to you. The message is in this language: { $language }.
# The command stays as it is.
email-asked-how = Answer in the same language: caravel messages answer { $number } --text-file FILE
# Why this mail was sent. $shop: the name of the shop.
email-asked-why = You receive this mail because the imprint of { $shop } names your address.

## The mail to the buyer

# $number: the order number.
email-answered-subject = Our answer about your order { $number }
# The answer follows.
email-answered-body = you have asked about your order. This is our answer:
email-answered-again = To write again, open the page of your order.
