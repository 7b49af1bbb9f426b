checkout-title = 結帳
checkout-sandbox-note = 這是一間示範商店。您可以放心下單：不會扣款，也不會出貨。

checkout-contact = 聯絡方式
checkout-email = 電子郵件
checkout-email-hint = 我們只會為這筆訂單寫信給您。

checkout-delivery = 收件地址
checkout-country = 國家或地區
checkout-save = 更新

address-name = 收件人姓名
address-organization = 公司名稱
address-street = 街道與門牌號碼
address-street-hint = 請依包裹上應有的寫法填寫
address-extra = 大樓、樓層、室號
address-extra-hint = 任何能幫送貨員找到您家門口的資訊
address-district = 區
address-city = 城市
address-region = 地區
address-region-state = 州
address-region-prefecture = 都道府縣
address-region-province = 省
address-region-emirate = 酋長國
address-region-area = 大區或地區
address-postcode = 郵遞區號
address-postcode-us = 郵遞區號（ZIP）
address-postcode-hint = 例如{ $example }
address-optional = （選填）
address-choose-region = 請選擇

checkout-shipping = 配送方式
shipping-standard = 標準配送
shipping-express = 快速配送
shipping-days = { NUMBER($min) }–{ NUMBER($max) }個工作天
shipping-days-exact = { NUMBER($days) }個工作天
shipping-free = 免運費

checkout-payment = 付款方式

checkout-credit-notice = 先買後付與分期付款屬於借款，逾期繳款會產生費用。業者可能會評估您的還款能力。

checkout-summary = 您的訂單
checkout-edit-cart = 修改購物車
total-goods = 商品金額
total-shipping = 運費
total-tax-included = 含{ $rate }{ $tax }
total-tax-added = 另加{ $rate }{ $tax }
total-duty = 關稅
total-tax-border = 進口稅（{ $rate }{ $tax }）
total-parcel-fee = 政府包裹處理費
total-clearance-fee = 物流業者報關費
total-due = 應付總額
total-door = 到府總價
total-at-door = 收貨時支付（估算）

place-order = 送出訂單並付款
checkout-terms = 按下此按鈕，即表示您訂購此處所列商品，並同意支付應付總額。

checkout-errors-title = 下單前，還有{ NUMBER($count) }處請您確認

requirement-missing = 請填寫：{ $field }
requirement-invalid = 請確認：{ $field }
requirement-unavailable = 無法使用：{ $field }
requirement-out-of-stock = 庫存不足：{ $field }

requirement-email-missing = 請填寫電子郵件。
requirement-email-invalid = 電子郵件的格式似乎不對，請確認。
requirement-address-country-missing = 請選擇國家或地區。
requirement-address-country-unavailable = 目前的頁面不配送到該國家或地區，請另選一個。
requirement-address-name-missing = 請填寫收件人姓名。
requirement-address-street-missing = 請填寫街道與門牌號碼。
requirement-address-district-missing = 請填寫區。
requirement-address-city-missing = 請填寫城市。
requirement-address-region-missing = 請填寫州、省或地區。
requirement-address-region-invalid = 請從清單中選擇。
requirement-address-postcode-missing = 請填寫郵遞區號。
requirement-address-postcode-invalid = 這看起來不是該國的郵遞區號。例如：{ $example }
requirement-shipping-method-missing = 請選擇配送方式。
requirement-shipping-method-unavailable = 這裡無法使用此配送方式，請另選一種。
requirement-payment-method-missing = 請選擇付款方式。
requirement-payment-method-unavailable = 您的訂單無法使用此付款方式，請另選一種。
