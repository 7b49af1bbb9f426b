shipping-download = 下載
shipping-download-when = 付款後即可下載
delivery-estimate-download = 付款後即可下載，不須配送
stock-digital = 可供下載
order-downloads = 您的檔案
order-download = 下載{ $title }
order-downloads-later = 收到付款後，檔案會出現在這裡。
email-paid-files = 我們已收到您的付款，謝謝。檔案已經備妥，請到訂單頁面下載。
