### Changing the country with something in the cart

# max 60
move-title = Before you change country
move-lede = Your cart is worked out for: { $from }. This is what changes for: { $to }.
move-unavailable = Not available
move-fewer = Only { NUMBER($available) } available
move-methods-lost = No longer possible: { $methods }
move-methods-gained = Now possible as well: { $methods }
move-confirm = Change country: { $to }
move-stay = Keep: { $from }
