### The buyer of an order changes where it goes, before anything of it is packed.

# A link on the page of an order, and the button that confirms the new address.
address-change-link = Change the address
address-change-title = Change the delivery address
address-change-lede = As long as nothing is packed, you can change where your order goes. You see what that costs before anything changes.
address-change-check = Check the new address
# Over what the order costs to either address.
address-change-before = To the address of now
address-change-after = To the new address
address-change-same = The sum stays the same.
# $amount: a sum of money.
address-change-back = To the new address your order costs { MONEY($amount) } less. This amount goes back to you in the way in which you paid.
# Why an order does not go to the new address, and stays as it is.
address-change-already = Your order already goes to this address.
# $amount: a sum of money.
address-change-dearer = To this address your order would cost { MONEY($amount) } more, which cannot be added to an order afterwards. Nothing has changed. You can cancel the order and place it again with the new address.
address-change-sum-fixed = To this address your order would cost another amount, and its payment is already under way. Nothing has changed.
# $method: the name of a way to pay.
address-change-method = An order to this address cannot be paid with { $method }. Nothing has changed.
# $shipping: the name of a way of shipping.
address-change-not-carried = { $shipping } does not deliver to this address. Nothing has changed.
address-change-asks-more = For this address we would need something that your order does not hold, such as a number for customs, a proof of age or a tax number. Nothing has changed. You can cancel the order and place it again with the new address.
address-change-unknown = We cannot work out what your order would cost to this address. Nothing has changed. Please write to us on the page of your order.

## When it cannot be done

error-order-packed = Something of your order is packed already, so its address can no longer be changed.
error-address-closed = The address of this order can no longer be changed here. Please write to us on the page of your order.
error-address-refused = Your order cannot go to this address. Nothing has changed.
error-address-shown = Something has moved since you were shown this. Please check it once more.
# A line of what has happened to the order.
order-event-address-changed = You changed the delivery address

## The mail about it. After the greeting the text goes on in lower case.

# $number: the order number.
email-address-changed-subject = The delivery address of your order { $number } has been changed
email-address-changed-body = the delivery address of your order has been changed. Below you see where it goes now and what it costs.
# $amount: a sum of money.
email-address-changed-back = Your order costs { MONEY($amount) } less now. This amount goes back to you in the way in which you paid.
email-address-changed-care = If this was not you, please answer this mail at once.
