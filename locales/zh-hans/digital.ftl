shipping-download = 下载
shipping-download-when = 付款后即可下载
delivery-estimate-download = 付款后即可下载，无需配送
stock-digital = 可供下载
order-downloads = 您的文件
order-download = 下载{ $title }
order-downloads-later = 收到付款后，文件会出现在这里。
email-paid-files = 我们已收到您的付款，谢谢。文件已经备好，请在订单页面下载。
