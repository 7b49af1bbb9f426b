### The checkout: contact, delivery, payment, the sum, the button.

# max 60
checkout-title = Checkout
checkout-sandbox-note = This is a demonstration shop. You can order without worry: nothing is charged and nothing is shipped.

## Contact

checkout-contact = Contact
checkout-email = Email address
checkout-email-hint = We write to you only about this order.

## Delivery

checkout-delivery = Delivery address
checkout-country = Country
# The button without JavaScript after another country was picked: shows the fields that country uses.
# max 24
checkout-save = Update

address-name = Full name
address-organization = Company
address-street = Street and number
address-street-hint = As it should stand on the parcel
address-extra = Flat, floor, building
address-extra-hint = Whatever helps the carrier to find your door
address-district = District
address-city = City
address-region = Region
address-region-state = State
address-region-prefecture = Prefecture
address-region-province = Province
address-region-emirate = Emirate
address-region-area = Region or area
address-postcode = Postcode
address-postcode-us = ZIP code
# $example: a postal code of the country.
address-postcode-hint = For example { $example }
# Stands after the name of a field that may stay empty, in brackets.
address-optional = (optional)
# The first, empty entry of a list of states, prefectures or provinces.
address-choose-region = Please choose

## Way of shipping

checkout-shipping = Shipping
shipping-standard = Standard
shipping-express = Express
# $min, $max: working days until arrival.
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } working day
       *[other] { NUMBER($min) }–{ NUMBER($max) } working days
    }
# The same where soonest and latest are one. $days: working days until arrival.
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } working day
       *[other] { NUMBER($days) } working days
    }
# Stands in place of a price.
shipping-free = Free

## Payment

checkout-payment = Payment

# Shown with ways to pay later or in parts; asked for by consumer credit law.
checkout-credit-notice = Paying later is a loan, and borrowing money costs money if you pay late. The provider may check whether you can afford it.

## The sum

checkout-summary = Your order
checkout-edit-cart = Change the cart
total-goods = Goods
total-shipping = Delivery
# $tax: a tax-name-… as it stands within a sentence. $rate: the tax rate, already written: “19%”.
total-tax-included = Includes { $rate } { $tax }
total-tax-added = Plus { $rate } { $tax }
# What comes on top at a border, one line each.
total-duty = Customs duty
# Import tax. $tax and $rate as above.
total-tax-border = Import tax, { $rate } { $tax }
# What a state takes for handling a parcel.
total-parcel-fee = Government parcel fee
# What the carrier takes for clearing a parcel.
total-clearance-fee = Carrier’s clearance fee
total-due = Total
# In place of total-due, on the page of a product and in the cart.
total-door = At your door
# Where the shopper pays duty and tax to the carrier: their sum.
total-at-door = To pay at your door, estimated

# The button that orders. It must say plainly that pressing it means having to pay, as the law of the readers’
# country wants it.
place-order = Order and pay
# Stands under the button.
checkout-terms = With this button you order the things listed here and agree to pay the total.

## What is missing

# Over the list of what is missing. $count: entries in the list, 1 or more.
checkout-errors-title =
    { NUMBER($count) ->
        [one] Please look at one thing before you order
       *[other] Please look at { NUMBER($count) } things before you order
    }

# Used where there is no message of its own below. $field: the name of the field, such as “City”, or of a product.
requirement-missing = Please fill in: { $field }
requirement-invalid = Please check: { $field }
requirement-unavailable = Not available: { $field }
requirement-out-of-stock = Not enough in stock: { $field }

requirement-email-missing = Please give your email address.
requirement-email-invalid = This does not look like an email address. Please check it.
requirement-address-country-missing = Please choose a country.
requirement-address-country-unavailable = We do not deliver to this country from this page. Please choose another country.
requirement-address-name-missing = Please give the name of the person who receives the parcel.
requirement-address-street-missing = Please give the street and number.
requirement-address-district-missing = Please give the district.
requirement-address-city-missing = Please give the city.
requirement-address-region-missing = Please give the state, prefecture or region.
requirement-address-region-invalid = Please choose from the list.
requirement-address-postcode-missing = Please give the postal code.
# $example: a postal code of the country.
requirement-address-postcode-invalid = This does not look like a postal code of this country. For example: { $example }
requirement-shipping-method-missing = Please choose how we should ship.
requirement-shipping-method-unavailable = This way of shipping does not apply here. Please choose another.
requirement-payment-method-missing = Please choose how you want to pay.
requirement-payment-method-unavailable = This way to pay does not apply to your order. Please choose another.
