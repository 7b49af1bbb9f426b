### When things arrive: two days or one, in the calendar of the country they go to. A day is always an expected one.

# In the cart, on the page of the order and in its mail. $dates: the first and the last day, already written.
arrival-expected = Voraussichtlich bei Ihnen: { $dates }
# Beside a way of shipping, and under the price at the door, where that word stands already.
arrival-when = Voraussichtlich { $dates }
# On the page of a product, where no sum at the door is known. $price: the cost of delivery.
delivery-estimate = Versand { MONEY($price) }, voraussichtlich { $dates }
delivery-estimate-free = Kostenloser Versand, voraussichtlich { $dates }
