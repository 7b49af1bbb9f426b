buyer-number-handling = 此號碼隨包裹送交海關，由我們加密保存，送達後刪除。

buyer-number-cpf = CPF稅號
    .reason = 寄往巴西的境外包裹，海關要求提供收件人的CPF稅號。{ buyer-number-handling }
buyer-number-pccc = 個人通關固有代碼（PCCC）
    .reason = 寄往韓國的境外包裹，海關要求提供收件人的此代碼：字母P加12位數字。{ buyer-number-handling }
buyer-number-rut = RUT稅號
    .reason = 寄往智利的境外包裹，海關要求提供收件人的RUT稅號。{ buyer-number-handling }
buyer-number-tckn = 土耳其身分號碼（T.C. kimlik no）
    .reason = 寄往土耳其的境外包裹，海關要求提供收件人的身分號碼。{ buyer-number-handling }
buyer-number-resident-identity = 中國居民身分證號碼
    .reason = 寄往中國大陸的境外包裹，海關要求提供收件人的18位身分證號碼。{ buyer-number-handling }

requirement-buyer-number-missing = 請填寫海關要求的號碼，否則包裹無法入境。
requirement-buyer-number-invalid = 此號碼不正確：可能漏填或填錯了一碼。請確認。
