### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = Your bank’s app shows a code of six digits. Type it here, and then agree to the payment in the app.
pay-code-label = Code from your bank’s app
pay-code-hint = Six digits
pay-phone = Tell us the number of the phone on which you pay. You will be asked there whether you agree.
pay-phone-label = Phone number
pay-phone-hint = The one your bank’s app or your wallet is registered with
# max 24
pay-answer-button = Continue
# Said at the field.
error-payment-code = Please type the six digits that your bank’s app shows.
error-payment-phone = Please type a phone number: digits, with a + and the country’s code where it is abroad.
error-payment-code-refused = The bank does not take this code. It may have run out; please type a new one.
error-payment-phone-refused = The provider does not know this number. Please check it, or type another one.
error-payment-silent = The provider does not answer just now. Please try again in a moment.

## While the money is on its way

pay-code-agree = Please agree to the payment in your bank’s app now.
# $phone: the last digits of her number.
pay-prompt = We have asked on your phone { $phone }. Please agree to the payment there.
pay-pending = The payment is on its way. There is nothing left for you to do; this page and a mail tell you when it has arrived.
# How much time is left. $seconds: 0 to 119.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Your time is just running out.
    [one] You have one second left.
   *[other] You have { NUMBER($seconds) } seconds left.
}
# $minutes: whole minutes, 2 or more.
pay-left-minutes = { NUMBER($minutes) ->
    [one] You have one minute left.
   *[other] You have { NUMBER($minutes) } minutes left.
}

## Why the bank said no, and what helps

payment-decline-declined = Your bank or the provider declined the payment and gave no reason. They can tell you more.
payment-decline-insufficient-funds = There is not enough money on the account. Another card or another account may help.
payment-decline-limit-exceeded = The amount is over the limit of your card or account. Your bank can raise the limit.
payment-decline-expired = The card or the account is no longer valid. Please use another one.
payment-decline-not-authenticated = The bank could not make sure that it was you. Please try again and confirm the payment in your bank’s app.
payment-decline-suspected-fraud = Your bank stopped the payment to protect you. Please call your bank, or use another card.
payment-decline-unavailable = Your bank or the provider could not be reached. Please try again in a moment.

## The page that plays the provider

sandbox-captured = Arrived
sandbox-refunded = Given back
sandbox-challenge = This page plays your bank, which asks whether it is you. No money moves. Decide what the bank finds.
# A list of reasons for declining the payment.
sandbox-reason = Reason for declining
sandbox-reason-declined = No reason given
sandbox-reason-insufficient-funds = Not enough money
sandbox-reason-limit-exceeded = Over the limit
sandbox-reason-expired = Card no longer valid
sandbox-reason-not-authenticated = Not shown to be the owner
sandbox-reason-suspected-fraud = Taken for fraud
sandbox-reason-unavailable = Bank out of reach
# The heading of what happens without the shopper.
sandbox-others = What else can happen
sandbox-others-intro = What providers do on their bad days. The shop has to come out right each time.
sandbox-expire = Let the time run out
sandbox-less = Pay half of the amount
sandbox-more = Pay one and a half times the amount
sandbox-late = Pay all the same, too late
sandbox-twice = Pay once more
sandbox-dispute = Dispute the payment at the bank
sandbox-win = The bank decides for the shop
sandbox-lose = The bank decides for the buyer
sandbox-again = Send the last webhook again
sandbox-backwards = Send all webhooks, the newest first
sandbox-times = How often it is sent again
# A box to tick beside a decision.
sandbox-hold = Hold the webhook back
