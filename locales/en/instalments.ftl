### Paying in parts: the plans at the checkout, and the plan of an order.

# Above the plans of the picked payment method.
instalments-legend = How would you like to split it?
# The first choice: no plan. $total: what the order costs.
instalments-whole = All at once: { MONEY($total) }
# A plan of a single part. $total: what the order costs. $days: days after the order, 1 or more.
instalments-later =
    { NUMBER($days) ->
        [one] { MONEY($total) } after { NUMBER($days) } day
       *[other] { MONEY($total) } after { NUMBER($days) } days
    }
# All parts are alike. $count: how many, 2 or more. $each: one of them.
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } part of { MONEY($each) }
       *[other] { NUMBER($count) } parts of { MONEY($each) }
    }
# The first part is a little larger than the others. $first: the first. $others: how many others, 1 or more.
# $each: one of them.
instalments-first =
    { NUMBER($others) ->
        [one] First { MONEY($first) }, then { NUMBER($others) } part of { MONEY($each) }
       *[other] First { MONEY($first) }, then { NUMBER($others) } parts of { MONEY($each) }
    }
# Below the parts. $total: all of them together.
instalments-free = Interest-free, { MONEY($total) } in all
# Below the parts. $monthly, $yearly: rates, already written: “1.99%”. $total: all parts together. The effective yearly
# rate is the annual percentage rate of consumer credit law: use the term that the law of your readers uses.
instalments-rate = With { $monthly } interest a month, { MONEY($total) } in all. Annual percentage rate (APR): { $yearly }
# When the parts of a card are paid.
instalments-monthly = One part each month, the first a month after you order.
# When other parts are paid. $days: the days from each to the next, 1 or more.
instalments-days =
    { NUMBER($days) ->
        [one] The first part with your order, then one every day.
       *[other] The first part with your order, then one every { NUMBER($days) } days.
    }
# Shown where a plan bears interest; asked for by consumer credit law. $interest: what it costs more than paying at once.
instalments-credit-notice = Caution! Borrowing money costs money. This plan is a loan and costs { MONEY($interest) } more than paying at once. Choose it only if you can pay every part on time.
# Below the sum of the order: the interest, and the sum with it.
total-interest = Interest
total-with-interest = Total with interest
# On the order page and in the mail, beside the parts.
order-instalments = Paid in parts
requirement-payment-plan-unavailable = This way of splitting the payment does not apply to your order. Please choose another.
