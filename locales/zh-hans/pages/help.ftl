title = 常见问题
description = 配送、税费、付款、退货和您的数据：按您所在国家或地区的规定解答。
slug = help
intro = 这里的内容都适用于您选择的国家或地区，不适用的内容不会显示。
footer = 常见问题

questions-1 = 配送
    .title-1 = 你们送到哪里？
    .text-1 = { $delivery-countries }
    .title-2 = 配送需要多久？
    .text-2 =
        从下单到送达的时间。每件商品的页面和结算页都会写明日期。

        { $delivery-days }
    .title-3 = 运费是多少？
    .text-3 = { $delivery-methods }
    .title-4 = 什么时候免运费？
    .text-4 = { $free-delivery }
    .title-5 = 包裹迟到或破损了怎么办？
    .text-5 = 请在订单页面留言，或写信到 { $merchant-mail }。我们会查找包裹、另寄一件或退款给您。

questions-2 = 税费与海关
    .title-1 = 价格包含税费和关税吗？
    .text-1 = { $delivery-taxes }
    .title-2 = 海关为什么要我提供号码？
    .text-2 = { $buyer-numbers }
    .title-3 = 公司购买可以不付增值税吗？
    .text-3 = { $business }
    .title-4 = 下单时总额还会变吗？
    .text-4 = { $held-quote }

questions-3 = 付款
    .title-1 = 可以怎样付款？
    .text-1 = { $payment-methods }
    .title-2 = 可以以后再付吗？
    .text-2 = { $pay-later }
    .title-3 = 可以分期付款吗？
    .text-3 =
        可以。结算页会显示每期金额。可选的期数：

        { $pay-in-parts }
    .title-4 = 我有多少时间付款？
    .text-4 =
        在这段时间内我们为您保留商品。之后订单会取消，不会收取任何费用。

        { $time-to-pay }
    .title-5 = 可以货到付现金吗？
    .text-5 = { $pay-at-door }
    .title-6 = 可以用哪些货币查看价格？
    .text-6 =
        请在页面顶部选择货币。哪些付款方式接受该货币，结算页会写明。

        { $currencies }
    .title-7 = 付款失败了怎么办？
    .text-7 = 没有扣款。请打开订单页面，您可以在那里再次付款，也可以换一种方式。

questions-4 = 退货与退款
    .title-1 = 多久之内可以退货？
    .text-1 = { $returns }
    .title-2 = 怎样退货？
    .text-2 = 请在订单页面留言，或写信到 { $merchant-mail }，告诉我们要退哪些商品。我们会告诉您寄到哪里。
    .title-3 = 退款怎样到账？
    .text-3 = { $refund-windows }
    .title-4 = 关税和税费会退吗？
    .text-4 = { $refund-rules }

questions-5 = 您的订单
    .title-1 = 在哪里查看订单？需要账户吗？
    .text-1 = 这里没有账户。订单邮件里有订单页面的链接，请妥善保存，别人并不知道它。
    .title-2 = 地址写错了怎么办？
    .text-2 = 请马上在订单页面把正确的地址告诉我们。只要还没有寄出，就可以更改。
    .title-3 = 我的地址填不进表单。
    .text-3 = 请先选择国家或地区，表单会换成当地邮政使用的栏目。请按信封上的写法填写。
    .title-4 = 优惠码怎么用？
    .text-4 = 在购物车或结算页输入。每个订单可用一个优惠码；如果没有减免，页面会说明原因。
    .title-5 = 下载的文件在哪里？
    .text-5 =
        付款后就在订单页面上。以下商品是文件，不会寄送：

        { $downloads }

questions-6 = 语言与数据
    .title-1 = 你们使用哪些语言？
    .text-1 =
        在任何国家或地区，都可以用这些语言浏览整个商店。您可以用其中任何一种写信，我们会用同一种语言回复。

        { $languages }
    .title-2 = 你们保存了我的哪些信息？
    .text-2 = { $kept-data }
    .title-3 = 你们使用哪些 Cookie？
    .text-3 = { $cookies }
    .title-4 = 怎样删除我的数据？
    .text-4 = 订单页面底部的“您的数据”会显示我们保存的全部内容，并有按钮可以删除。
