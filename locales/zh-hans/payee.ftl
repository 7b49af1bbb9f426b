refund-owed = 待退款
refund-needs-account = 等待您提供账户
refund-pending = 退款处理中
refund-pending-account = 正退至您的账户{ $account }
refund-made = 已退款
refund-made-account = 已退至您的账户{ $account }

order-given-back = 款项已退还
    .text = 此订单的款项已全部退还给您。

payee-title = 款项退到哪里？
payee-why = 我们应退还您{ MONEY($amount) }。由于无法原路退回，请提供一个收款账户。
payee-again = 无法向您提供的账户付款。请另填一个账户，或检查是否有填错之处。
payee-country = 账户所在国家或地区
payee-country-change = 更换国家或地区
payee-send = 退款至此账户
payee-handling = 账户信息由我们加密保存，仅用于此次退款，之后很快删除。
payee-missing = 请填写：{ $field }
payee-pix-or-bank = 只填Pix密钥即可。如果没有，请将其留空，并填写其他所有栏目。
payee-pix = Pix密钥
    .invalid = 这不是有效的Pix密钥，请检查是否有误。
payee-pix-hint = CPF、CNPJ、以+55开头的电话号码、电子邮箱或随机密钥
payee-bank = 银行
    .invalid = 请填写银行名称。
payee-branch = 分行
    .invalid = 请核对分行信息。
payee-kind = 账户类型
    .invalid = 请选择账户类型。
payee-kind-ordinary = 普通账户（普通）
payee-kind-current = 往来账户（当座）
payee-kind-savings = 储蓄账户（貯蓄）
payee-number = 账号
    .invalid = 请核对账号。
payee-number-japan = 七位数字，不足七位请在前面补零
payee-cpf = 持有人的CPF税号
    .invalid = 这不是有效的CPF税号，请检查是否有误。
payee-clabe = CLABE
    .invalid = 这不是有效的CLABE，请检查是否有误。
payee-clabe-hint = 十八位数字
payee-iban = IBAN
    .invalid = 这不是有效的IBAN，请检查是否有误。
payee-details = 账户信息
    .invalid = 请填写账号，以及银行查找该账户所需的全部信息。
payee-details-hint = IBAN，或账号加银行代码与分行代码
payee-holder = 户名
    .invalid = 请填写在银行登记的姓名。
payee-holder-kana = 用片假名填写，与存折一致

error-payee-invalid = 账户信息还有不对的地方
error-payee-closed = 此订单已没有等待收款账户的退款。款项的去向请见本页。

email-refunded-whole = 至此，款项已全部退还。
email-refunded-part = 至此，部分款项已退还，其余不变。

email-account-asked-subject = 您的订单{ $number }有一笔退款待领取
email-account-asked-body = 我们应就您的订单退还{ MONEY($amount) }。由于无法原路退回，请在订单页面告诉我们应退至哪个账户。
email-account-asked-again = 我们无法将{ MONEY($amount) }退至您提供的账户。请在订单页面另填一个账户，或检查是否有填错之处。
email-account-asked-care = 请只在该页面填写账户。我们绝不会通过邮件或电话索要账户信息。

email-account-paid-subject = 订单{ $number }的退款已汇出
email-account-paid-body = 我们已将{ MONEY($amount) }汇至您提供的账户。到账可能需要几天，视银行而定。
