pay-code = 您的銀行App會顯示一組六位數字的代碼。請在這裡輸入，然後在App中同意付款。
pay-code-label = 銀行App的代碼
pay-code-hint = 六位數字
pay-phone = 請填寫您用來付款的手機號碼。我們會向該手機發出請求，請您同意付款。
pay-phone-label = 電話號碼
pay-phone-hint = 在銀行App或電子錢包登記的號碼
pay-answer-button = 繼續
error-payment-code = 請輸入銀行App顯示的六位數字。
error-payment-phone = 請輸入電話號碼：只填數字，國外號碼請在前面加上+與國碼。
error-payment-code-refused = 銀行不接受此代碼，可能已經失效。請輸入新的代碼。
error-payment-phone-refused = 支付業者查無此號碼。請確認，或輸入另一個號碼。
error-payment-silent = 支付業者暫時沒有回應，請稍後再試。

pay-code-agree = 請現在到銀行App中同意付款。
pay-prompt = 已向您的手機{ $phone }發出請求，請在手機上同意付款。
pay-pending = 付款正在處理中，您不必再做任何事。入帳後，我們會在本頁並以電子郵件通知您。
pay-left-seconds = { NUMBER($seconds) ->
    [0] 付款時間即將結束。
   *[other] 還剩{ NUMBER($seconds) }秒。
}
pay-left-minutes = 還剩{ NUMBER($minutes) }分鐘。

payment-decline-declined = 您的銀行或支付業者拒絕了付款，沒有說明原因。詳情請向對方洽詢。
payment-decline-insufficient-funds = 帳戶餘額不足。可以換一張卡或換一個帳戶試試。
payment-decline-limit-exceeded = 金額超過您的卡片或帳戶的額度。您可以請銀行調高額度。
payment-decline-expired = 卡片或帳戶已失效，請改用其他的。
payment-decline-not-authenticated = 銀行無法確認是您本人。請再試一次，並在銀行App中確認付款。
payment-decline-suspected-fraud = 為了保護您，銀行中止了這筆付款。請致電您的銀行，或換一張卡。
payment-decline-unavailable = 無法連線到您的銀行或支付業者，請稍後再試。

sandbox-captured = 已入帳
sandbox-refunded = 已退還
sandbox-challenge = 此頁面模擬您的銀行，正在確認是否為您本人。不會有真實的金錢往來。請選擇確認的結果。
sandbox-reason = 拒絕原因
sandbox-reason-declined = 未說明原因
sandbox-reason-insufficient-funds = 餘額不足
sandbox-reason-limit-exceeded = 超過額度
sandbox-reason-expired = 卡片已失效
sandbox-reason-not-authenticated = 無法證明是本人
sandbox-reason-suspected-fraud = 疑似詐騙
sandbox-reason-unavailable = 無法連線到銀行
sandbox-others = 其他可能發生的情況
sandbox-others-intro = 支付業者狀況不佳時會發生的事。每一種情況，商店都應正確處理。
sandbox-expire = 讓付款逾期
sandbox-less = 只付一半金額
sandbox-more = 支付1.5倍的金額
sandbox-late = 逾期後仍付款
sandbox-twice = 再付一次
sandbox-dispute = 向銀行提出付款爭議
sandbox-win = 銀行裁定商店勝出
sandbox-lose = 銀行裁定買家勝出
sandbox-again = 重新傳送最後一個Webhook
sandbox-backwards = 從新到舊傳送所有Webhook
sandbox-times = 重新傳送次數
sandbox-hold = 暫不傳送Webhook
