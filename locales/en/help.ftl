### The page of answers: its search, and what the shop says there by itself. The answers are in pages/help.ftl.

# The name of the search field.
help-search = Search the answers
    .placeholder = What would you like to know?
# $count: how many answers were found, 1 or more. $words: what was typed.
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } answer to “{ $words }”
   *[other] { NUMBER($count) } answers to “{ $words }”
}
help-nothing = There is no answer to “{ $words }” yet. Here are all of them.
help-all = All answers
# A mail address follows.
help-else = Not answered? Write to us:

## Within answers

# Where a business of another member state of the European Union owes the tax itself.
fact-business = If you buy for a business in the EU, enter its VAT number at the checkout. Where things come to you from another member state and the number is confirmed, you order without VAT and your business owes the tax itself.
# $minutes: for how long.
fact-held-quote = { NUMBER($minutes) ->
    [one] The sum that the checkout shows you holds for { NUMBER($minutes) } minute, whatever prices and exchange rates do meanwhile.
   *[other] The sum that the checkout shows you holds for { NUMBER($minutes) } minutes, whatever prices and exchange rates do meanwhile.
}
