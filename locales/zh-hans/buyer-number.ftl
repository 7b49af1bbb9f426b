buyer-number-handling = 此号码随包裹提交海关，由我们加密保存，送达后删除。

buyer-number-cpf = CPF税号
    .reason = 寄往巴西的境外包裹，海关要求提供收件人的CPF税号。{ buyer-number-handling }
buyer-number-pccc = 个人通关固有编码（PCCC）
    .reason = 寄往韩国的境外包裹，海关要求提供收件人的此编码：字母P加12位数字。{ buyer-number-handling }
buyer-number-rut = RUT税号
    .reason = 寄往智利的境外包裹，海关要求提供收件人的RUT税号。{ buyer-number-handling }
buyer-number-tckn = 土耳其身份号码（T.C. kimlik no）
    .reason = 寄往土耳其的境外包裹，海关要求提供收件人的身份号码。{ buyer-number-handling }
buyer-number-resident-identity = 居民身份证号码
    .reason = 寄往中国大陆的境外包裹，海关要求提供收件人的18位身份证号码。{ buyer-number-handling }

requirement-buyer-number-missing = 请填写海关要求的号码，否则包裹无法入境。
requirement-buyer-number-invalid = 此号码有误：可能漏填或错填了某一位。请核对。
