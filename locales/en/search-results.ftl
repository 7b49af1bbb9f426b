### What is found by search, and what can be chosen of it.

# The heading over the things that can be chosen.
search-narrow = Narrow down
# The names of what is chosen by.
search-price = Price
search-origin = Made in
search-material = Material
search-within = Delivery
search-stock = Availability
# $from, $to: amounts.
search-price-below = Under { MONEY($to) }
search-price-between = { MONEY($from) } to { MONEY($to) }
search-price-from = { MONEY($from) } and more
# What is downloaded.
search-within-none = At once, as a download
# $days: working days, at most.
search-within-days =
    { NUMBER($days) ->
        [one] Within { NUMBER($days) } working day
       *[other] Within { NUMBER($days) } working days
    }
# For screen readers, on something that is chosen. $choice: its words.
search-remove = Remove: { $choice }
search-clear = Remove all

# Stands before the names of the orders.
search-sort = Sort by:
search-sort-best = Best match
# In place of the best match, where a whole collection is sorted: the order that the shop has put it in.
search-sort-shelf = Our selection
# By the number of orders.
search-sort-popular = Best selling
search-sort-price = Lowest price
search-sort-price-down = Highest price
search-sort-new = Newest
search-sort-name = Name

# Follows the number of things when none has all the words that were typed.
search-some = Nothing has all of these words; these things have some of them.
# When what was chosen leaves nothing.
search-none-left = Nothing is left of what was found. Remove some of what you have chosen.
# A link to a search for a similar word. $words: that word, in place of what was typed.
search-meant = Did you mean “{ $words }”?
# For screen readers: the list below the field, and how many lines it has.
search-suggestions = Suggestions
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } suggestion
       *[other] { NUMBER($count) } suggestions
    }
# A line of that list. $title: the name of a thing. $price: its lowest price.
search-suggestion = { $title }, { MONEY($price) }

# What things are made of.
material-beeswax = Beeswax
material-brass = Brass
material-copper = Copper
material-leather = Leather
material-linen = Linen
material-paper = Paper
material-silk = Silk
material-steel = Steel
material-stoneware = Stoneware
material-wood = Wood
material-wool = Wool
