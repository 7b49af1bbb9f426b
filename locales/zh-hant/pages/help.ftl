title = 常見問題
description = 配送、稅費、付款、退貨與您的資料：依您所在國家或地區的規定解答。
slug = help
intro = 這裡的內容都適用於您選擇的國家或地區，不適用的內容不會顯示。
footer = 常見問題

questions-1 = 配送
    .title-1 = 你們送到哪裡？
    .text-1 = { $delivery-countries }
    .title-2 = 配送需要多久？
    .text-2 =
        從下單到送達的時間。每件商品的頁面和結帳頁都會寫明日期。

        { $delivery-days }
    .title-3 = 運費是多少？
    .text-3 = { $delivery-methods }
    .title-4 = 什麼時候免運費？
    .text-4 = { $free-delivery }
    .title-5 = 包裹延遲或破損了怎麼辦？
    .text-5 = 請在訂單頁面留言，或寫信到 { $merchant-mail }。我們會查詢包裹、另寄一件或退款給您。

questions-2 = 稅費與海關
    .title-1 = 價格包含稅費和關稅嗎？
    .text-1 = { $delivery-taxes }
    .title-2 = 海關為什麼要我提供號碼？
    .text-2 = { $buyer-numbers }
    .title-3 = 公司購買可以不付增值稅嗎？
    .text-3 = { $business }
    .title-4 = 下單時總額還會變動嗎？
    .text-4 = { $held-quote }

questions-3 = 付款
    .title-1 = 可以怎樣付款？
    .text-1 = { $payment-methods }
    .title-2 = 可以之後再付嗎？
    .text-2 = { $pay-later }
    .title-3 = 可以分期付款嗎？
    .text-3 =
        可以。結帳頁會顯示每期金額。可選的期數：

        { $pay-in-parts }
    .title-4 = 我有多少時間付款？
    .text-4 =
        在這段時間內我們為您保留商品。之後訂單會取消，不會收取任何費用。

        { $time-to-pay }
    .title-5 = 可以貨到付現金嗎？
    .text-5 = { $pay-at-door }
    .title-6 = 可以用哪些貨幣查看價格？
    .text-6 =
        請在頁面上方選擇貨幣。哪些付款方式接受該貨幣，結帳頁會寫明。

        { $currencies }
    .title-7 = 付款失敗了怎麼辦？
    .text-7 = 沒有扣款。請開啟訂單頁面，您可以在那裡再次付款，也可以換一種方式。

questions-4 = 退貨與退款
    .title-1 = 多久之內可以退貨？
    .text-1 = { $returns }
    .title-2 = 怎樣退貨？
    .text-2 = 請在訂單頁面留言，或寫信到 { $merchant-mail }，告訴我們要退哪些商品。我們會告訴您寄到哪裡。
    .title-3 = 退款怎樣入帳？
    .text-3 = { $refund-windows }
    .title-4 = 關稅和稅費會退嗎？
    .text-4 = { $refund-rules }

questions-5 = 您的訂單
    .title-1 = 在哪裡查看訂單？需要帳戶嗎？
    .text-1 = 這裡沒有帳戶。訂單郵件裡有訂單頁面的連結，請妥善保存，別人並不知道它。
    .title-2 = 地址寫錯了怎麼辦？
    .text-2 = 請馬上在訂單頁面把正確的地址告訴我們。只要還沒有寄出，就可以更改。
    .title-3 = 我的地址填不進表單。
    .text-3 = 請先選擇國家或地區，表單會換成當地郵政使用的欄位。請照信封上的寫法填寫。
    .title-4 = 優惠碼怎麼用？
    .text-4 = 在購物車或結帳頁輸入。每筆訂單可用一個優惠碼；如果沒有折抵，頁面會說明原因。
    .title-5 = 下載的檔案在哪裡？
    .text-5 =
        付款後就在訂單頁面上。以下商品是檔案，不會寄送：

        { $downloads }

questions-6 = 語言與資料
    .title-1 = 你們使用哪些語言？
    .text-1 =
        在任何國家或地區，都可以用這些語言瀏覽整個商店。您可以用其中任何一種寫信，我們會用同一種語言回覆。

        { $languages }
    .title-2 = 你們保存了我的哪些資訊？
    .text-2 = { $kept-data }
    .title-3 = 你們使用哪些 Cookie？
    .text-3 = { $cookies }
    .title-4 = 怎樣刪除我的資料？
    .text-4 = 訂單頁面底部的「您的資料」會顯示我們保存的全部內容，並有按鈕可以刪除。
