### 內容頁：商店在文案之間填入的事實，以及通往各頁的連結。

footer-pages = 關於本店

length-centimetres = { NUMBER($length) }公分
length-inches = { NUMBER($length) }英吋

fact-delivery-countries = 在您選擇的頁面，我們配送至：{ $countries }。
fact-delivery-countries-ww = 在您選擇的頁面，我們配送至所有沒有專屬頁面的國家與地區。
fact-delivery-days = 配送時間
fact-delivery-cost = 運費

fact-taxes-included = 價格已含{ $rate }{ $tax }。
fact-taxes-added = 結帳時另加{ $rate }{ $tax }，在您下單之前列明。
fact-taxes-import = 若須繳納關稅與進口稅，將計入結帳頁的總額。我們代您向海關繳納，收貨時物流業者不會再向您收取。
fact-taxes-none = 我們的價格不另加稅金。包裹抵達時，當地海關可能課徵進口稅與關稅，由物流業者向您收取。金額我們無法事先得知，因此不作承諾。
fact-taxes-by-address = 須繳多少，依包裹送往何處而定。填寫地址後，結帳頁會在您下單前列明稅金與關稅。若我們無從得知，會如實說明，物流業者可能在收貨時向您收取。

fact-refund-way = 退款方式
fact-refund-to-source-within = 付款後{ NUMBER($days) }天內，依原付款方式退回
fact-refund-to-source = 依原付款方式退回
fact-refund-to-account = 匯至您提供的帳戶

fact-rules-price = 您退回的商品，我們退還其價款，以及隨價款一併收取的稅金。
fact-rules-inside = 您的訂單不須通關，不會產生關稅，因此也沒有關稅可退。
fact-rules-returned = 您因進口而支付給我們的款項中，我們還會退還：{ $charges }。
fact-rules-kept = 因進口而支付的款項中，下列各項不予退還：{ $charges }。
fact-rules-by-country = 下列各項能否退還，依您所在的國家或地區而定：{ $charges }。
fact-charge-duty = 關稅
fact-charge-import-tax = 進口稅
fact-charge-fees = 海關與物流業者的手續費

fact-merchant-name = 名稱
fact-merchant-address = 地址
fact-merchant-mail = 電子郵件
fact-merchant-phone = 電話
fact-merchant-represented-by = 代表人
fact-merchant-register = 登記資料
fact-merchant-tax = VAT稅號
fact-registration-tax = 稅號（{ COUNTRY($country) }）
fact-registration-oss = Union One-Stop Shop（OSS）
fact-registration-ioss = Import One-Stop Shop（IOSS）
fact-registration-voec = VAT on E-Commerce，挪威（VOEC）

fact-kept-what = 內容
fact-kept-time = 保存多久
fact-kept-cart = 您的購物車，以及您在結帳頁填寫的內容，自最後一次更改起
fact-kept-order = 您的訂單：購買的商品、您的地址與電子郵件
fact-kept-order-time = 以法律要求我們保存帳簿的期間為準
fact-kept-number = 海關要求您提供的號碼，加密保存，自配送期間的最後一天起
fact-kept-account = 您為退款提供的帳戶，加密保存，自退款匯出之日起
fact-kept-marks = 防止濫用的痕跡，已處理成無法讀出的形式：取自電子郵件、地址、網路與卡片
fact-days = { NUMBER($days) }天

fact-cookie-name = 名稱
fact-cookie-use = 用途
fact-cookie-cart = 找回您的購物車
fact-cookie-count = 顯示購物車裡有幾件商品
fact-cookie-preferences = 您選擇的國家、語言與幣別
fact-cookie-notice = 要在下一頁告訴您的訊息
fact-cookie-notice-time = 一分鐘
