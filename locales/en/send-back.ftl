### Goods that buyers send back: chosen, confirmed, and what becomes of them.

## On the page of an order

# The button of the right to withdraw, as the law of the European Union words it.
send-back-open-withdrawal = Withdraw from contract here
# The same where no law gives a right, and the shop takes things back of its own accord.
send-back-open-voluntary = Return something

## The first step: what goes back

send-back-title-withdrawal = Withdraw from the contract
send-back-title-voluntary = Return something
send-back-lede = Choose what goes back. Nothing is sent off before you have looked at it on the next page and confirmed it.
# $day: the last day.
send-back-until = You can do this until { DATE($day) }.
send-back-until-open = Your time to think it over begins when everything has arrived. You need not wait for that.
# Beside a number. $left: how many there are at most.
send-back-pieces = Pieces that go back, of { NUMBER($left) }
# A list of reasons.
send-back-reason = Why?
send-back-no-reason = I would rather not say
send-back-changed-mind = I changed my mind
send-back-does-not-fit = It does not fit
send-back-not-as-shown = It is not as shown
send-back-damaged = It is damaged or does not work
send-back-wrong-thing = I got something else than I ordered
# A list: money, or another variant.
send-back-instead = What would you like instead?
send-back-money = My money back
# $options: the options of the other variant, such as “Colour: ink”.
send-back-exchange-for = Exchange for { $options }
# What is never taken back.
send-back-not-digital = A file stays yours for good: once it can be downloaded, it cannot be sent back.
# Leads to the second step.
send-back-next = Continue

## The second step: look at it and confirm

send-back-check = Look at it and confirm
# The statement of the law, above the list of things; it stands in the mail as well. $number: of the order. $day: when it was placed.
send-back-statement-withdrawal = I withdraw from the contract about these things from order { $number } of { DATE($day) }:
send-back-statement-voluntary = I send these things from order { $number } of { DATE($day) } back:
# A field for files, before the button that confirms.
send-back-pictures = Pictures of what is wrong (optional)
# $most: how many. $size: megabytes.
send-back-pictures-hint = Up to { NUMBER($most) } pictures as JPEG, PNG or WebP, { NUMBER($size) } MB each. Only you and we can see them; where they were taken is removed from the file.
# Above the pictures that are kept already.
send-back-pictures-kept = These pictures go with it:
# For who does not see the picture. $number: from 1.
send-back-picture = Your picture { NUMBER($number) }
# Beside a picture that is kept already: a box to tick.
send-back-picture-out = Leave this picture out
# $email: her address.
send-back-mail-to = You will receive a confirmation at { $email } at once.
send-back-change = Change something
# The one button that confirms, as the law of the European Union words it.
send-back-confirm-withdrawal = Confirm withdrawal
send-back-confirm-voluntary = Confirm return
send-back-back-title = What you get back
send-back-sum = You get back
send-back-interest = Interest on parts not yet due
# Below the sum. $amount: an amount.
send-back-tax = { MONEY($amount) } of this is tax that was in the price.
# $charges: a list of fact-charge-…, already written. $amount: what of it stays away.
send-back-kept = { $charges } went to the state and is kept there when goods go back. These { MONEY($amount) } are not given back.
# Where duty was paid at the door, and customs give it back.
send-back-door-claim = What you paid at the door went to the state and the carrier, not to us. Customs in your country give duty back for goods that leave it again: ask there for a drawback before you send the parcel off.
# … and they do not.
send-back-door-lost = What you paid at the door went to the state and the carrier, not to us. Customs in your country do not give duty back for goods that are returned.
# … and it is not known.
send-back-door-ask = What you paid at the door went to the state and the carrier, not to us. Please ask customs in your country whether duty is given back for goods that are returned.
send-back-outward = Of the delivery we give back what our standard delivery would have cost.
send-back-when = The money goes back in the way in which you paid, as soon as the parcel is here.

## What does not work

error-return-closed = Nothing of this order can go back, or not any more.
error-return-nothing = Please choose at least one piece.
error-return-pieces = Not all of this can go back. Please look through the list once more.
# $size: megabytes.
error-picture-large = A picture is too large. Please choose one of at most { NUMBER($size) } MB, or take it again at a lower resolution.
error-picture-unreadable = A file is not a picture that we can open. Please choose a JPEG, PNG or WebP.
# $most: how many.
error-pictures-many = There is room for { NUMBER($most) } pictures. The first ones are kept; look through them and confirm.

## Where a return stands, on the page of the order

send-back-heading = Your returns
# $number: of the return.
send-back-number = Return { $number }
# $moment: a day and a time, here and below.
send-back-asked = You confirmed this on { $moment }.
send-back-send-to = Send the parcel to
# $number: of the return.
send-back-how = Pack the things as well as they came, put a note with the number { $number } into the parcel, and send it off soon. Keep the receipt until your money has come.
send-back-arrived = Arrived on { $moment }. We are looking into it.
send-back-refunded = Taken back on { $moment }. Your money is on its way.
send-back-taken = Taken back on { $moment }.
send-back-refused = On { $moment } we decided not to take this back.
send-back-set-aside = What you would like instead is set aside for you.
send-back-replaced = What you would like instead was sent on { $moment }.

## The mails. After the greeting the text goes on in lower case.

# $number: the order number, here and below.
email-return-withdrawal-subject = Your withdrawal from order { $number }
# $moment: a day and a time. The statement follows.
email-return-withdrawal-body = we have received your withdrawal. You declared it on { $moment }, as follows.
email-return-voluntary-subject = Your return for order { $number }
email-return-voluntary-body = we have received your return. You confirmed it on { $moment }, as follows.
email-return-refused-subject = About your return for order { $number }
email-return-refused-body = we cannot take back what you wanted to return.
