### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Your data
# $number: the order number.
data-title = Your data of order { $number }
data-lede = This is everything that we keep of this order, how long, and why.
data-file = Download as a file
# What is opened to see every field of it.
data-record = The record as it is stored
data-back = Back to the order
# $day: the last day on which it is kept.
data-kept-books = This order is the record of a sale. The law makes us keep our books until { DATE($day) }, with your name and your address in them. Then both are erased, and the sums stay.
# $day: the last day on which it is kept.
data-kept-unpaid = As long as nothing is paid, nothing is sold: your name, your address and your email are erased after { DATE($day) }.
data-erase = Erase my data
data-erase-hint = We erase what no law makes us keep: your email address, and what you told us for customs and for refunds. While the order is on its way, and while customs or you may still ask about it, we need it. After that we cannot write to you any more.
# $moment: a day and a time.
data-erasure-asked = You have asked us to erase your data. We do it from { $moment } on, as soon as no money is on its way.
# $moment: a day and a time.
data-erased-contact = On { $moment } we erased your email address and everything else that no law makes us keep.
# $moment: a day and a time.
data-erased-all = On { $moment } we erased all that names you.
