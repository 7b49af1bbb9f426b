### 内容页：商店在文案之间填入的事实，以及通往各页的链接。

footer-pages = 关于本店

length-centimetres = { NUMBER($length) }厘米
length-inches = { NUMBER($length) }英寸

fact-delivery-countries = 在您所选的站点，我们配送至：{ $countries }。
fact-delivery-countries-ww = 在您所选的站点，我们配送至所有没有专属站点的国家和地区。
fact-delivery-days = 配送时间
fact-delivery-cost = 运费

fact-taxes-included = 价格已含{ $rate }{ $tax }。
fact-taxes-added = 结算时另加{ $rate }{ $tax }，在您下单之前列明。
fact-taxes-import = 如需缴纳关税和进口税，将计入结算页的总额。我们代您向海关缴纳，收货时承运商不会再向您收取。
fact-taxes-none = 我们的价格不加收任何税费。包裹到达时，当地海关可能征收进口税和关税，由承运商向您收取。金额我们无法事先得知，因此不作承诺。
fact-taxes-by-address = 需缴多少取决于包裹送往何处。填写地址后，结算页会在您下单前列明税费和关税。如果我们无法得知，会如实说明，承运商可能在收货时向您收取。

fact-refund-way = 退款方式
fact-refund-to-source-within = 付款后{ NUMBER($days) }天内原路退回
fact-refund-to-source = 原路退回
fact-refund-to-account = 退至您提供的账户

fact-rules-price = 您退回的商品，我们退还其价款，以及随价款一并收取的税款。
fact-rules-inside = 您的订单无需通关，不产生关税，因此也没有关税可退。
fact-rules-returned = 您因进口向我们支付的款项中，我们还会退还：{ $charges }。
fact-rules-kept = 因进口支付的款项中，以下各项不予退还：{ $charges }。
fact-rules-by-country = 以下各项能否退还，取决于您所在的国家或地区：{ $charges }。
fact-charge-duty = 关税
fact-charge-import-tax = 进口税
fact-charge-fees = 海关和承运商的手续费

fact-merchant-name = 名称
fact-merchant-address = 地址
fact-merchant-mail = 电子邮箱
fact-merchant-phone = 电话
fact-merchant-represented-by = 代表人
fact-merchant-register = 登记信息
fact-merchant-tax = 增值税号
fact-registration-tax = 税号（{ COUNTRY($country) }）
fact-registration-oss = Union One-Stop Shop（OSS）
fact-registration-ioss = Import One-Stop Shop（IOSS）
fact-registration-voec = VAT on E-Commerce，挪威（VOEC）

fact-kept-what = 内容
fact-kept-time = 保存多久
fact-kept-cart = 您的购物车，以及您在结算页填写的内容，自最后一次更改起
fact-kept-order = 您的订单：所购商品、您的地址和电子邮箱
fact-kept-order-time = 以法律要求我们保存账簿的期限为准
fact-kept-number = 海关要求您提供的号码，加密保存，自配送期的最后一天起
fact-kept-account = 您为退款提供的账户，加密保存，自退款汇出之日起
fact-kept-marks = 防止滥用的痕迹，已处理成无法读出的形式：取自电子邮箱、地址、网络和银行卡
fact-days = { NUMBER($days) }天

fact-cookie-name = 名称
fact-cookie-use = 用途
fact-cookie-cart = 找回您的购物车
fact-cookie-count = 显示购物车里有几件商品
fact-cookie-preferences = 您选择的国家、语言和货币
fact-cookie-notice = 要在下一页告诉您的消息
fact-cookie-notice-time = 一分钟
