checkout-title = 结算
checkout-sandbox-note = 这是一家演示商店。您可以放心下单：不会扣款，也不会发货。

checkout-contact = 联系方式
checkout-email = 电子邮箱
checkout-email-hint = 我们只会就这笔订单给您写信。

checkout-delivery = 收货地址
checkout-country = 国家或地区
checkout-save = 更新

address-name = 收件人姓名
address-organization = 公司名称
address-street = 街道和门牌号
address-street-hint = 请按包裹上应有的写法填写
address-extra = 楼栋、楼层、房号
address-extra-hint = 任何能帮快递员找到您家门的信息
address-district = 区县
address-city = 城市
address-region = 地区
address-region-state = 州
address-region-prefecture = 都道府县
address-region-province = 省份
address-region-emirate = 酋长国
address-region-area = 大区或地区
address-postcode = 邮政编码
address-postcode-us = 邮政编码（ZIP）
address-postcode-hint = 例如{ $example }
address-optional = （选填）
address-choose-region = 请选择

checkout-shipping = 配送方式
shipping-standard = 标准配送
shipping-express = 特快配送
shipping-days = { NUMBER($min) }–{ NUMBER($max) }个工作日
shipping-days-exact = { NUMBER($days) }个工作日
shipping-free = 免运费

checkout-payment = 付款方式

checkout-credit-notice = 先享后付和分期付款属于借贷，逾期还款会产生费用。服务商可能会评估您的还款能力。

checkout-summary = 您的订单
checkout-edit-cart = 修改购物车
total-goods = 商品金额
total-shipping = 运费
total-tax-included = 含{ $rate }{ $tax }
total-tax-added = 另加{ $rate }{ $tax }
total-duty = 关税
total-tax-border = 进口环节税（{ $rate }{ $tax }）
total-parcel-fee = 政府收取的包裹处理费
total-clearance-fee = 承运商清关费
total-due = 应付总额
total-door = 到手总价
total-at-door = 收货时支付（估算）

place-order = 提交订单并付款
checkout-terms = 点击此按钮，即表示您订购此处所列商品，并同意支付应付总额。

checkout-errors-title = 下单前，还有{ NUMBER($count) }处需要您确认

requirement-missing = 请填写：{ $field }
requirement-invalid = 请核对：{ $field }
requirement-unavailable = 不可选用：{ $field }
requirement-out-of-stock = 库存不足：{ $field }

requirement-email-missing = 请填写电子邮箱。
requirement-email-invalid = 邮箱格式似乎不对，请核对。
requirement-address-country-missing = 请选择国家或地区。
requirement-address-country-unavailable = 当前站点不配送到该国家或地区，请另选一个。
requirement-address-name-missing = 请填写收件人姓名。
requirement-address-street-missing = 请填写街道和门牌号。
requirement-address-district-missing = 请填写区县。
requirement-address-city-missing = 请填写城市。
requirement-address-region-missing = 请填写省、州或地区。
requirement-address-region-invalid = 请从列表中选择。
requirement-address-postcode-missing = 请填写邮政编码。
requirement-address-postcode-invalid = 这不像是该国的邮政编码。例如：{ $example }
requirement-shipping-method-missing = 请选择配送方式。
requirement-shipping-method-unavailable = 此处无法使用该配送方式，请另选一种。
requirement-payment-method-missing = 请选择付款方式。
requirement-payment-method-unavailable = 您的订单无法使用该付款方式，请另选一种。
