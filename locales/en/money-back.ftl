### Money that does not fit the order: a part, more than was asked for, or too late. On the order page.

# A part of the payment has come. $arrived, $missing: amounts. $expires: a day and a time, already written.
money-part-arrived = { MONEY($arrived) } has arrived; { MONEY($missing) } is still missing. Please pay the rest by { $expires }. If it does not come in time, what has arrived goes back to you.
# $amount: what goes back, since it was paid twice, too late or beyond what was asked for.
money-goes-back = { MONEY($amount) } of your payment goes back to you, the way it came. Depending on your bank this may take a few days.
# On the page of a canceled order for which money came all the same.
money-came-in-vain = The order was given up: the payment came too late, or not all of it came. What arrived goes back to you.
