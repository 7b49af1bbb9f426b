### Digital goods: what is downloaded instead of shipped.

# The name of the way of shipping when all goods are downloaded.
shipping-download = As a download
# When a download comes, beside its name.
shipping-download-when = right after payment
# On the page of a digital product, in the place of the days of delivery.
delivery-estimate-download = Yours to download right after payment; nothing is shipped
# In the place of “In stock”.
stock-digital = Ready to download
# The heading over the files, on the page of the order.
order-downloads = Your files
# A link to a file. $title: the name of the thing.
order-download = Download { $title }
# In the place of the links until the order is paid.
order-downloads-later = They will be here as soon as the payment has arrived.
# The mail when a payment has arrived for files.
email-paid-files = the payment has arrived, thank you. Your files are ready: download them from the page of your order.
# The heading over the box at the checkout by which a right of withdrawal is given up.
download-consent-title = Start of the download
# The box. What the law asks for: that she wants it at once, and knows what she loses. Kept with the order as it stands here.
download-consent = I ask that my download be made available at once, before the time for withdrawal is over. I know that I lose my right of withdrawal as soon as it is.
# Where the box is not ticked.
requirement-download-consent-missing = Please confirm that your download may begin at once.
# On the page of the order and in its mail. $when: a moment. $words: what stood beside the box.
download-consented = You confirmed on { $when }: “{ $words }”
# Under a link to a file. $left: how often. $when: a moment with its day.
download-left = Downloads left: { NUMBER($left) }. This link works until { $when }.
# On the page of a digital product.
download-final = A download cannot be sent back.
# As before, where the law knows a right of withdrawal.
download-final-waiver = A download cannot be sent back: your right of withdrawal ends as soon as it is made available to you. We ask for your consent at the checkout.
# Where a link leads that is too old. Whoever holds it may be a stranger, so nothing of the order is told.
error-download-expired = This link has run out. A fresh one is on the page of your order: please open the link in your confirmation mail.
error-download-used-up = This file has been downloaded as often as is possible for now. If you still need it, please reply to your confirmation mail.
error-download-closed = This file is no longer available, because its payment has gone back or is disputed. If that is wrong, please reply to your confirmation mail.
