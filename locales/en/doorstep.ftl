### Parcels on their way to the door, on the page of the order and in mails.

## On the page of the order

# $count: how many parcels there are.
parcels-title =
    { $count ->
        [one] Your parcel
       *[other] Your parcels
    }
# A parcel of several. $number: its number. $country: the country it leaves.
parcel-from = Parcel { NUMBER($number) } from { $country }
parcel-number = Parcel { NUMBER($number) }
# The name of the list of what is in a parcel.
parcel-inside = In this parcel
# A line of that list. $quantity: how many pieces. $title: the product.
parcel-line = { NUMBER($quantity) } × { $title }
# Where a parcel is; also a line of what has happened.
parcel-status-allocated = Being made ready
parcel-status-packed = Packed
parcel-status-handed-over = Handed over to the carrier
parcel-status-in-transit = On its way
parcel-status-in-customs = At customs
parcel-status-out-for-delivery = Out for delivery
parcel-status-delivered = Delivered
parcel-status-failed = Could not be delivered
# Stands before the carrier’s name and its number for the parcel.
parcel-tracking = Tracking number
# A link to the carrier’s page.
parcel-follow = Follow the parcel
# In the head of the page, once something has left.
parcels-some-left = A part of your order is on its way to you. The rest follows.
parcels-on-their-way = Your order is on its way to you.
parcels-arrived = Your order has arrived. We hope you enjoy it.
parcels-failed = A parcel could not be delivered. You see below where it is.

## Canceling

cancel-pieces-title = Cancel something
cancel-pieces-hint = As long as something is not packed, you can cancel it here. What you paid for it goes back in the way in which you paid.
cancel-pieces-button = Cancel
# The same button for who does not see beside what it stands. $title: the product.
cancel-pieces-named = Cancel { $title }
error-pieces-packed = This is packed already, so it can no longer be canceled.
# An order that is paid at the door and not packed.
cancel-order-title = Cancel the order
cancel-order-hint = As long as nothing is packed, you can cancel the order here. You have not paid anything yet, so nothing is charged.
# max 24
cancel-order-button = Cancel the order
# On the page of an order that its buyer has canceled, under the title.
cancel-order-done = You have canceled this order. Nothing was charged.

## What has happened

timeline-title = What has happened so far
order-event-placed = You placed the order
order-event-paid = The payment arrived
order-event-payment-failed = The payment came to nothing
order-event-canceled = The order was canceled
order-event-refund-asked = Money goes back to you
order-event-refunded = The money has gone back
order-event-pieces-canceled = A part of the order was canceled

## Mails. After the greeting the text goes on in lower case.

# On a button.
mail-follow = Follow your parcel
# $number: the order number.
email-sent-subject = A parcel of your order { $number } is on its way
email-sent-body = a parcel of your order has just been handed over to the carrier.
# The heading of what comes in other parcels.
email-sent-follows = Still to follow
email-delivered-subject = A parcel of your order { $number } has been delivered
email-delivered-body = the carrier tells us that a parcel of your order has been delivered. We hope you enjoy what is in it. If you have not got it, please answer this mail.
email-not-delivered-subject = A parcel of your order { $number } could not be delivered
email-not-delivered-body = the carrier tells us that a parcel of your order could not be delivered. It often tries again on the next day, or keeps the parcel for you. The page of your order says where it is.

# When the buyer has canceled an order herself.
email-canceled-by-you-body = you have canceled your order, and nothing was charged. If you change your mind, you are welcome to order again.
# When the money that a carrier has taken at the door is here.
email-collected-body = what you paid at the door has reached us, thank you. The invoice is on the page of your order.
