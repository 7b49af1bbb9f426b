address-change-link = 變更地址
address-change-title = 變更收件地址
address-change-lede = 商品包裝之前，您可以變更訂單的收件地址。變更之前會先顯示費用。
address-change-check = 確認新地址
address-change-before = 寄往目前的地址
address-change-after = 寄往新地址
address-change-same = 總金額不變。
address-change-back = 寄往新地址，訂單可少付{ MONEY($amount) }。差額會依原付款方式退還。
address-change-already = 訂單已是寄往此地址。
address-change-dearer = 寄往此地址，訂單需多付{ MONEY($amount) }，而已成立的訂單無法追加金額。訂單沒有變動。您可以取消訂單，再用新地址重新下單。
address-change-sum-fixed = 寄往此地址的金額不同，而付款已在進行中。訂單沒有變動。
address-change-method = 寄往此地址的訂單不能用{ $method }付款。訂單沒有變動。
address-change-not-carried = { $shipping }不寄送到此地址。訂單沒有變動。
address-change-asks-more = 寄往此地址需要訂單中沒有的資料，例如海關所需的號碼、年齡證明或稅籍編號。訂單沒有變動。您可以取消訂單，再用新地址重新下單。
address-change-unknown = 我們無法算出寄往此地址的金額。訂單沒有變動。請在訂單頁面留言給我們。

error-order-packed = 訂單中已有商品包裝，無法再變更地址。
error-address-closed = 此訂單的地址已無法在這裡變更。請在訂單頁面留言給我們。
error-address-refused = 訂單無法寄往此地址。訂單沒有變動。
error-address-shown = 顯示之後內容有變動，請再確認一次。
order-event-address-changed = 您變更了收件地址

email-address-changed-subject = 您的訂單{ $number }的收件地址已變更
email-address-changed-body = 您訂單的收件地址已變更。新的收件地址和金額如下。
email-address-changed-back = 您的訂單現在少付{ MONEY($amount) }。差額會依原付款方式退還。
email-address-changed-care = 如果不是您本人操作，請立即回覆這封郵件。
