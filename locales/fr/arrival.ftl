### When things arrive: two days or one, in the calendar of the country they go to. A day is always an expected one.

# In the cart, on the page of the order and in its mail. $dates: the first and the last day, already written.
arrival-expected = Chez vous, selon nos prévisions : { $dates }
# Beside a way of shipping, and under the price at the door, where that word stands already.
arrival-when = Livraison prévue : { $dates }
# On the page of a product, where no sum at the door is known. $price: the cost of delivery.
delivery-estimate = Livraison { MONEY($price) }, prévue : { $dates }
delivery-estimate-free = Livraison offerte, prévue : { $dates }
