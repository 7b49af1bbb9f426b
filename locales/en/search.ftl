### Search.

# The page, and the link to it.
# max 60
search-title = Search
# The title when something was searched. $words: what was typed.
search-title-for = “{ $words }” – search
# The name of the field, for screen readers.
search-label = What are you looking for?
# An example of what can be typed.
search-placeholder = Tea, linen, Japan …
# The button.
# max 24
search-button = Find
# $count: how many things were found; never 0.
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } thing found
       *[other] { NUMBER($count) } things found
    }
search-nothing = Nothing found. Try another word, or fewer; the name of a thing, a kind or a country will do.
