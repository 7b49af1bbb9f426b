pay-code = 您的银行应用会显示一个六位数字的代码。请在此输入，然后在应用中同意付款。
pay-code-label = 银行应用中的代码
pay-code-hint = 六位数字
pay-phone = 请填写您用来付款的手机的号码。我们会向该手机发出请求，请您确认付款。
pay-phone-label = 电话号码
pay-phone-hint = 在银行应用或电子钱包中登记的号码
pay-answer-button = 继续
error-payment-code = 请输入银行应用显示的六位数字。
error-payment-phone = 请输入电话号码：只填数字，境外号码请在前面加上+和国家代码。
error-payment-code-refused = 银行不接受此代码，可能已经过期。请输入新的代码。
error-payment-phone-refused = 服务商查不到此号码。请核对，或输入另一个号码。
error-payment-silent = 服务商暂时没有响应，请稍后再试。

pay-code-agree = 请现在到银行应用中同意付款。
pay-prompt = 已向您的手机{ $phone }发出请求，请在手机上同意付款。
pay-pending = 付款正在处理中，您无需再做任何操作。到账后，本页和邮件都会通知您。
pay-left-seconds = { NUMBER($seconds) ->
    [0] 付款时间即将结束。
   *[other] 还剩{ NUMBER($seconds) }秒。
}
pay-left-minutes = 还剩{ NUMBER($minutes) }分钟。

payment-decline-declined = 您的银行或服务商拒绝了付款，未说明原因。详情请向对方咨询。
payment-decline-insufficient-funds = 账户余额不足。可以换一张卡或换一个账户试试。
payment-decline-limit-exceeded = 金额超出您的银行卡或账户的限额。您可以请银行提高限额。
payment-decline-expired = 银行卡或账户已失效，请换用其他的。
payment-decline-not-authenticated = 银行未能确认是您本人。请重试，并在银行应用中确认付款。
payment-decline-suspected-fraud = 为了保护您，银行中止了这笔付款。请致电您的银行，或换一张卡。
payment-decline-unavailable = 无法连接您的银行或服务商，请稍后再试。

sandbox-captured = 已到账
sandbox-refunded = 已退还
sandbox-challenge = 此页面模拟您的银行，正在核实是否为您本人。不会有真实的资金往来。请选择核实结果。
sandbox-reason = 拒绝原因
sandbox-reason-declined = 未说明原因
sandbox-reason-insufficient-funds = 余额不足
sandbox-reason-limit-exceeded = 超出限额
sandbox-reason-expired = 银行卡已失效
sandbox-reason-not-authenticated = 未能证明是本人
sandbox-reason-suspected-fraud = 疑似欺诈
sandbox-reason-unavailable = 无法连接银行
sandbox-others = 其他可能发生的情况
sandbox-others-intro = 服务商状态不佳时会做的事。每一种情况，商店都应正确处理。
sandbox-expire = 让付款超时
sandbox-less = 只付一半金额
sandbox-more = 支付一倍半的金额
sandbox-late = 超时后仍付款
sandbox-twice = 再付一次
sandbox-dispute = 向银行提出付款争议
sandbox-win = 银行裁定商店胜出
sandbox-lose = 银行裁定买家胜出
sandbox-again = 重发最后一个Webhook
sandbox-backwards = 从新到旧发送所有Webhook
sandbox-times = 重发次数
sandbox-hold = 暂不发送Webhook
