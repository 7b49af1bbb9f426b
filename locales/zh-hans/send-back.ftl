### 退回的商品。

send-back-open-withdrawal = 在此撤销合同
send-back-open-voluntary = 退货

send-back-title-withdrawal = 撤销合同
send-back-title-voluntary = 退货
send-back-lede = 请选择要退回的商品。在下一页核对并确认之前，不会提交任何内容。
send-back-until = 您可以在{ DATE($day) }之前（含当日）办理。
send-back-until-open = 考虑期从全部商品送达时开始计算，您无需等到那时。
send-back-pieces = 退回件数（最多{ NUMBER($left) }件）
send-back-reason = 原因
send-back-no-reason = 不想说明
send-back-changed-mind = 改变主意了
send-back-does-not-fit = 尺寸不合适
send-back-not-as-shown = 与页面展示不符
send-back-damaged = 有破损或无法使用
send-back-wrong-thing = 收到的不是所订商品
send-back-instead = 您希望如何处理？
send-back-money = 退款
send-back-exchange-for = 换成{ $options }
send-back-not-digital = 文件永久归您所有：一旦可以下载，便不能退回。
send-back-next = 继续

send-back-check = 核对并确认
send-back-statement-withdrawal = 本人撤销{ DATE($day) }订单{ $number }中下列商品的合同：
send-back-statement-voluntary = 本人退回{ DATE($day) }订单{ $number }中的下列商品：
send-back-pictures = 能看出问题的照片（选填）
send-back-pictures-hint = 最多 { NUMBER($most) } 张 JPEG、PNG 或 WebP 照片，每张不超过 { NUMBER($size) } MB。只有您和我们能看到；文件中的拍摄地点会被删除。
send-back-pictures-kept = 以下照片会随退货一并提交：
send-back-picture = 您的照片 { NUMBER($number) }
send-back-picture-out = 不提交这张照片
send-back-mail-to = 确认邮件会立即发送至{ $email }。
send-back-change = 修改
send-back-confirm-withdrawal = 确认撤销
send-back-confirm-voluntary = 确认退货
send-back-back-title = 您将收回的款项
send-back-sum = 退还金额
send-back-interest = 未到期分期的利息
send-back-tax = 其中{ MONEY($amount) }是价格中所含的税款。
send-back-kept = { $charges }已上缴国家，商品退回后不予退还。这{ MONEY($amount) }不退。
send-back-door-claim = 您在收货时支付的款项交给了国家和承运商，而不是我们。对于再次出境的商品，您所在国家的海关会退还关税：请在寄出包裹之前向海关申请。
send-back-door-lost = 您在收货时支付的款项交给了国家和承运商，而不是我们。您所在国家的海关不退还退货商品的关税。
send-back-door-ask = 您在收货时支付的款项交给了国家和承运商，而不是我们。退货商品的关税是否退还，请咨询您所在国家的海关。
send-back-outward = 运费按标准配送的金额退还。
send-back-when = 我们收到包裹后，即按原付款方式退款。

error-return-closed = 此订单没有可退的商品，或已超过退货期限。
error-return-nothing = 请至少选择一件。
error-return-pieces = 其中有不能退回的商品，请再看一遍列表。
error-picture-large = 有一张照片太大。请选择不超过 { NUMBER($size) } MB 的照片，或降低分辨率后重新拍摄。
error-picture-unreadable = 有一个文件无法作为照片打开。请选择 JPEG、PNG 或 WebP。
error-pictures-many = 最多可放 { NUMBER($most) } 张照片。前面的照片已保留，请查看后确认。

send-back-heading = 您的退货
send-back-number = 退货{ $number }
send-back-asked = 您已于{ $moment }确认。
send-back-send-to = 请将包裹寄至
send-back-how = 请像收到时一样妥善包装，在包裹内放一张写有编号{ $number }的字条，并尽快寄出。请保留寄件凭证，直到款项到账。
send-back-arrived = 已于{ $moment }送达，我们正在检查。
send-back-refunded = 已于{ $moment }收回，退款正在途中。
send-back-taken = 已于{ $moment }收回。
send-back-refused = { $moment }，我们决定不接受此退货。
send-back-set-aside = 您想换的商品已为您留好。
send-back-replaced = 您想换的商品已于{ $moment }寄出。

email-return-withdrawal-subject = 您已撤销订单{ $number }的合同
email-return-withdrawal-body = 我们已收到您的撤销声明。您于{ $moment }作出声明，内容如下。
email-return-voluntary-subject = 您的订单{ $number }的退货
email-return-voluntary-body = 我们已收到您的退货申请。您于{ $moment }确认，内容如下。
email-return-refused-subject = 关于您的订单{ $number }的退货
email-return-refused-body = 您申请退回的商品，我们无法接受。
