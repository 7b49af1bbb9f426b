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
