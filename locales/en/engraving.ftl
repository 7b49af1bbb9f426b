# What is made to order: a text of the shopper’s is engraved on it.

# The label of the field on the product page.
engraving-label = Your text to engrave
# What fits: one sentence or the other, then the scripts in which the workshop has letters.
engraving-fits = Up to { NUMBER($characters) } characters.
engraving-fits-lines = Up to { NUMBER($lines) } lines of { NUMBER($characters) } characters each.
engraving-letters = Letters: { $scripts }.
# How long making it takes, before it is sent.
engraving-days =
    { NUMBER($days) ->
        [one] Made for you in { NUMBER($days) } working day.
       *[other] Made for you in { NUMBER($days) } working days.
    }
# Before the text itself, in the cart, on the order, in mails and on papers.
engraving-of = Engraving:

# Said before it is bought, and where things are sent back.
send-back-not-made-to-order = What we engrave with your text is made for you alone: you cannot send it back because you have changed your mind. If something is wrong with it, you still can.
# In the cart, where what may be engraved has changed since. $title: the product.
cart-remade = { $title }: we do not make it like this any more. Please remove it and add it again.
requirement-remade = No longer made like this: { $field }

error-engraving-missing = Please type the text that we engrave.
error-engraving-long = This is too long. Please use at most { NUMBER($most) } characters in a line.
error-engraving-lines = Lines at most: { NUMBER($most) }. Please shorten your text.
# $letter: the character, or its code point such as U+202E where nobody sees it.
error-engraving-letter = We cannot engrave “{ $letter }”. Please leave it out.
# Where she sends back what was made for her, and names no fault.
error-return-made-to-order = This was made for you with your text, so it only goes back if something is wrong with it. Please say what.
# Where she cancels some of several pieces with different texts.
error-pieces-together = These pieces bear different texts, so they can only be canceled all together. Write to us if you want to keep some of them.
