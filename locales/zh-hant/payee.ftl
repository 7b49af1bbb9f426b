refund-owed = 待退款
refund-needs-account = 等待您提供帳戶
refund-pending = 退款處理中
refund-pending-account = 正退至您的帳戶{ $account }
refund-made = 已退款
refund-made-account = 已退至您的帳戶{ $account }

order-given-back = 款項已退還
    .text = 此訂單的款項已全數退還給您。

payee-title = 款項要退到哪裡？
payee-why = 我們應退還您{ MONEY($amount) }。由於無法依原付款方式退回，請提供一個收款帳戶。
payee-again = 無法匯款至您提供的帳戶。請另填一個帳戶，或檢查是否填錯。
payee-country = 帳戶所在國家或地區
payee-country-change = 更換國家或地區
payee-send = 退款至此帳戶
payee-handling = 帳戶資料由我們加密保存，僅用於此次退款，之後很快刪除。
payee-missing = 請填寫：{ $field }
payee-pix-or-bank = 只填Pix金鑰即可。若沒有，請將它留空，並填寫其他所有欄位。
payee-pix = Pix金鑰
    .invalid = 這不是有效的Pix金鑰，請檢查是否填錯。
payee-pix-hint = CPF、CNPJ、以+55開頭的電話號碼、電子郵件或隨機金鑰
payee-bank = 銀行
    .invalid = 請填寫銀行名稱。
payee-branch = 分行
    .invalid = 請確認分行資料。
payee-kind = 帳戶類型
    .invalid = 請選擇帳戶類型。
payee-kind-ordinary = 普通帳戶（普通）
payee-kind-current = 支票帳戶（当座）
payee-kind-savings = 儲蓄帳戶（貯蓄）
payee-number = 帳號
    .invalid = 請確認帳號。
payee-number-japan = 七位數字，不足七位請在前面補零
payee-cpf = 持有人的CPF稅號
    .invalid = 這不是有效的CPF稅號，請檢查是否填錯。
payee-clabe = CLABE
    .invalid = 這不是有效的CLABE，請檢查是否填錯。
payee-clabe-hint = 十八位數字
payee-iban = IBAN
    .invalid = 這不是有效的IBAN，請檢查是否填錯。
payee-details = 帳戶資料
    .invalid = 請填寫帳號，以及銀行查找此帳戶所需的所有資料。
payee-details-hint = IBAN，或帳號加上銀行代碼與分行代碼
payee-holder = 戶名
    .invalid = 請填寫在銀行登記的姓名。
payee-holder-kana = 以片假名填寫，與存摺相同

error-payee-invalid = 帳戶資料還有不正確的地方
error-payee-closed = 此訂單已沒有等待收款帳戶的退款。款項的去向請見本頁。

email-refunded-whole = 至此，款項已全數退還。
email-refunded-part = 至此，部分款項已退還，其餘維持不變。

email-account-asked-subject = 您的訂單{ $number }有一筆待退款項
email-account-asked-body = 我們應就您的訂單退還{ MONEY($amount) }。由於無法依原付款方式退回，請到訂單頁面告訴我們應退至哪個帳戶。
email-account-asked-again = 我們無法將{ MONEY($amount) }匯至您提供的帳戶。請到訂單頁面另填一個帳戶，或檢查是否填錯。
email-account-asked-care = 請只在該頁面填寫帳戶。我們絕不會以電子郵件或電話索取帳戶資料。

email-account-paid-subject = 訂單{ $number }的退款已匯出
email-account-paid-body = 我們已將{ MONEY($amount) }匯至您提供的帳戶。依銀行而定，入帳可能需要幾天。
