### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = 發票與收據
paper-invoice = 發票
# What takes an invoice back.
paper-credit-note = 折讓單
paper-receipt = 收據

## On an invoice

# The number of the invoice or of the credit note.
paper-number = 編號
paper-date = 日期
paper-seller = 賣方
paper-buyer = 買方
# The heads of the columns.
paper-item = 品名
paper-quantity = 數量
paper-unit-price = 單價
paper-amount = 金額
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = 稅
paper-net = 未稅金額
paper-tax = 稅額
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = 稅額為 { MONEY($amount) }。
# As the law asks of an invoice, where goods leave the European Union.
paper-export = 出口交易，免徵加值稅（指令 2006/112/EC 第 146 條）。
# $number: the invoice. $day: its date.
credit-note-refers = 本單全部或部分沖銷 { DATE($day) }開立的發票 { $number }。

## On and in a parcel

paper-packing-slip = 裝箱單
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = 第 { NUMBER($parcel) } 件包裹，共 { NUMBER($parcels) } 件
paper-sender = 寄件人
paper-addressee = 收件人
# At the foot of the packing slip.
paper-slip-thanks = 感謝您的訂購。若有缺漏，請寫信給我們，我們會妥善處理。

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = 報關單 CN 22
customs-cn23 = 報關單 CN 23
customs-invoice = 商業發票
customs-category = 內裝物品類別
customs-sale = 銷售商品
customs-terms = 交貨條件（Incoterms 2020）
customs-hs = HS 編碼
customs-origin = 原產國
customs-weight = 重量
customs-value = 價值
customs-total-weight = 含包裝總重
customs-total-value = 商品總價值
customs-statement = 本人證明以上內容屬實，郵件內沒有危險物品，也沒有法律、郵政或海關規定禁止的物品。
customs-signature = 日期與寄件人簽名

## Finding an order again

# max 60
find-order-title = 查詢我的訂單
find-order-lede = 找不到訂單連結了嗎？請填寫訂單編號和下單時使用的電子郵件地址，我們會把連結寄到那裡。
find-order-number-hint = 訂單編號在我們寄出的郵件裡，例如 CV-7K3M-Q2XD
# max 24
find-order-send = 把連結寄給我
# The same whether there is such an order or not.
find-order-sent = 如果有使用此訂單編號和地址的訂單，附有連結的郵件已經寄出。我們最多每十分鐘寄一封。
requirement-order-number-missing = 請填寫訂單編號。

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = 您的訂單 { $number } 的連結
email-link-body = 這是您索取的訂單連結。請勿告訴他人：有連結的人都能看到訂單。若不是您本人索取，無須理會。
