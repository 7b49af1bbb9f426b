### 退回的商品。

send-back-open-withdrawal = 在此撤銷契約
send-back-open-voluntary = 退貨

send-back-title-withdrawal = 撤銷契約
send-back-title-voluntary = 退貨
send-back-lede = 請選擇要退回的商品。在下一頁核對並確認之前，不會送出任何內容。
send-back-until = 您可以在{ DATE($day) }之前（含當日）辦理。
send-back-until-open = 考慮期自全部商品送達時起算，您不必等到那時。
send-back-pieces = 退回件數（最多{ NUMBER($left) }件）
send-back-reason = 原因
send-back-no-reason = 不想說明
send-back-changed-mind = 改變心意
send-back-does-not-fit = 尺寸不合
send-back-not-as-shown = 與頁面展示不符
send-back-damaged = 有破損或無法使用
send-back-wrong-thing = 收到的不是所訂商品
send-back-instead = 您希望如何處理？
send-back-money = 退款
send-back-exchange-for = 換成{ $options }
send-back-not-digital = 檔案永久歸您所有：一旦可以下載，便不能退回。
send-back-next = 繼續

send-back-check = 核對並確認
send-back-statement-withdrawal = 本人撤銷{ DATE($day) }訂單{ $number }中下列商品的契約：
send-back-statement-voluntary = 本人退回{ DATE($day) }訂單{ $number }中的下列商品：
send-back-pictures = 能看出問題的照片（選填）
send-back-pictures-hint = 最多 { NUMBER($most) } 張 JPEG、PNG 或 WebP 照片，每張不超過 { NUMBER($size) } MB。只有您和我們能看到；檔案中的拍攝地點會被移除。
send-back-pictures-kept = 以下照片會隨退貨一併送出：
send-back-picture = 您的照片 { NUMBER($number) }
send-back-picture-out = 不送出這張照片
send-back-mail-to = 確認郵件會立即寄到{ $email }。
send-back-change = 修改
send-back-confirm-withdrawal = 確認撤銷
send-back-confirm-voluntary = 確認退貨
send-back-back-title = 您將收回的款項
send-back-sum = 退還金額
send-back-interest = 未到期分期的利息
send-back-tax = 其中{ MONEY($amount) }是價格中所含的稅款。
send-back-kept = { $charges }已繳交國家，商品退回後不予退還。這{ MONEY($amount) }不退。
send-back-door-claim = 您在收貨時支付的款項交給了國家和運送業者，而不是我們。對於再次出境的商品，您所在國家的海關會退還關稅：請在寄出包裹之前向海關申請。
send-back-door-lost = 您在收貨時支付的款項交給了國家和運送業者，而不是我們。您所在國家的海關不退還退貨商品的關稅。
send-back-door-ask = 您在收貨時支付的款項交給了國家和運送業者，而不是我們。退貨商品的關稅是否退還，請洽您所在國家的海關。
send-back-outward = 運費依標準配送的金額退還。
send-back-when = 我們收到包裹後，即依原付款方式退款。

error-return-closed = 此訂單沒有可退的商品，或已超過退貨期限。
error-return-nothing = 請至少選擇一件。
error-return-pieces = 其中有不能退回的商品，請再看一次清單。
error-picture-large = 有一張照片太大。請選擇不超過 { NUMBER($size) } MB 的照片，或降低解析度後重新拍攝。
error-picture-unreadable = 有一個檔案無法當作照片開啟。請選擇 JPEG、PNG 或 WebP。
error-pictures-many = 最多可放 { NUMBER($most) } 張照片。前面的照片已保留，請查看後確認。

send-back-heading = 您的退貨
send-back-number = 退貨{ $number }
send-back-asked = 您已於{ $moment }確認。
send-back-send-to = 請將包裹寄至
send-back-how = 請像收到時一樣妥善包裝，在包裹內放一張寫有編號{ $number }的字條，並盡快寄出。請保留寄件憑證，直到款項入帳。
send-back-arrived = 已於{ $moment }送達，我們正在檢查。
send-back-refunded = 已於{ $moment }收回，退款正在途中。
send-back-taken = 已於{ $moment }收回。
send-back-refused = { $moment }，我們決定不接受此退貨。
send-back-set-aside = 您想換的商品已為您留好。
send-back-replaced = 您想換的商品已於{ $moment }寄出。

email-return-withdrawal-subject = 您已撤銷訂單{ $number }的契約
email-return-withdrawal-body = 我們已收到您的撤銷聲明。您於{ $moment }作出聲明，內容如下。
email-return-voluntary-subject = 您的訂單{ $number }的退貨
email-return-voluntary-body = 我們已收到您的退貨申請。您於{ $moment }確認，內容如下。
email-return-refused-subject = 關於您的訂單{ $number }的退貨
email-return-refused-body = 您申請退回的商品，我們無法接受。
