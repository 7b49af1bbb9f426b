### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = 您的数据
# $number: the order number.
data-title = 订单 { $number } 的数据
data-lede = 这里是我们就此订单保存的全部内容，以及保存多久、为什么保存。
data-file = 下载为文件
# What is opened to see every field of it.
data-record = 保存的原始记录
data-back = 返回订单
# $day: the last day on which it is kept.
data-kept-books = 此订单是一笔销售的凭证。依照法律，我们的账簿连同您的姓名和地址须保存至{ DATE($day) }。此后姓名和地址会被删除，只留下金额。
# $day: the last day on which it is kept.
data-kept-unpaid = 未付款即未成交：{ DATE($day) }之后，我们会删除您的姓名、地址和电子邮箱。
data-erase = 删除我的数据
data-erase-hint = 我们会删除法律不要求保存的内容：您的电子邮箱，以及您为清关和退款提供的信息。订单在途期间，以及海关或您仍可能查询期间，我们需要这些信息。删除之后，我们将无法再联系您。
# $moment: a day and a time.
data-erasure-asked = 您已要求删除您的数据。自{ $moment }起，待所有款项结清后，我们便会删除。
# $moment: a day and a time.
data-erased-contact = { $moment }，我们删除了您的电子邮箱以及法律不要求保存的其他内容。
# $moment: a day and a time.
data-erased-all = { $moment }，我们删除了所有能识别您身份的内容。
