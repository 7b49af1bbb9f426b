### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = ご注文手続き
checkout-sandbox-note = ここはデモ用の店です。代金の請求も品物の発送もありませんので、安心してお試しください。

## Contact

checkout-contact = ご連絡先
checkout-email = メールアドレス
checkout-email-hint = ご注文についてのご連絡だけをお送りします。

## Delivery

checkout-delivery = お届け先
checkout-country = 国・地域
# The button without JavaScript after another country was picked: shows the fields that country uses.
checkout-save = 更新

address-name = お名前
address-organization = 会社名
address-street = 町名・番地
address-street-hint = 宛名に書くとおりにご入力ください
address-extra = 建物名・部屋番号
address-extra-hint = 階数など、玄関までの目印になること
address-district = 地区
address-city = 市区町村
address-region = 地域
address-region-state = 州
address-region-prefecture = 都道府県
address-region-province = 省・州
address-region-emirate = 首長国
address-region-area = 地方・地域
address-postcode = 郵便番号
address-postcode-us = 郵便番号（ZIPコード）
# $example: a postal code of the country.
address-postcode-hint = 例：{ $example }
# Stands after the name of a field that may stay empty, in brackets.
address-optional = （任意）
address-choose-region = お選びください

## Way of shipping

checkout-shipping = 配送方法
shipping-standard = 通常便
shipping-express = お急ぎ便
# $min, $max: working days until arrival.
shipping-days = { NUMBER($min) }〜{ NUMBER($max) }営業日
# The same where soonest and latest are one. $days: working days until arrival.
shipping-days-exact =
    { NUMBER($days) ->
       *[other] { NUMBER($days) }営業日
    }
# Stands in place of a price.
shipping-free = 無料

## Payment

checkout-payment = お支払い方法

# Shown with ways to pay later or in parts; asked for by consumer credit law.
checkout-credit-notice = 後払いや分割払いは借り入れにあたり、お支払いが遅れると費用がかかります。決済会社が支払い能力を審査することがあります。

## The sum

checkout-summary = ご注文内容
checkout-edit-cart = カートを変更する
total-goods = 商品代金
total-shipping = 送料
# $rate: the tax rate, already written: “10%”.
total-tax-included = うち{ $tax }（{ $rate }）
total-tax-added = { $tax }（{ $rate }）
total-duty = 関税
total-tax-border = 輸入時の{ $tax }（{ $rate }）
total-parcel-fee = 輸入国の小包手数料
total-clearance-fee = 配送会社の通関手数料
total-due = 合計
total-door = お手元に届くまでの総額
total-at-door = お受け取り時のお支払い（目安）

# The button that orders. It must say plainly that pressing it places the order.
place-order = 注文を確定する
# Stands under the button.
checkout-terms = このボタンを押すと、ここに記載の品物のご注文が確定し、合計金額のお支払いに同意したことになります。

## What is missing

# Over the list of what is missing. $count: entries in the list, 1 or more.
checkout-errors-title =
    { NUMBER($count) ->
       *[other] ご注文の前に、ご確認いただきたい項目が{ NUMBER($count) }件あります
    }

# $field: the name of a field, or of a product.
requirement-missing = ご入力ください：{ $field }
requirement-invalid = ご確認ください：{ $field }
requirement-unavailable = ご利用いただけません：{ $field }
requirement-out-of-stock = 在庫が足りません：{ $field }

requirement-email-missing = メールアドレスをご入力ください。
requirement-email-invalid = メールアドレスの形になっていないようです。ご確認ください。
requirement-address-country-missing = 国・地域をお選びください。
requirement-address-country-unavailable = このページからは、その国へのお届けができません。ほかの国をお選びください。
requirement-address-name-missing = お受け取りになる方のお名前をご入力ください。
requirement-address-street-missing = 町名と番地をご入力ください。
requirement-address-district-missing = 地区をご入力ください。
requirement-address-city-missing = 市区町村をご入力ください。
requirement-address-region-missing = 都道府県・州・地域をご入力ください。
requirement-address-region-invalid = 一覧からお選びください。
requirement-address-postcode-missing = 郵便番号をご入力ください。
# $example: a postal code of the country.
requirement-address-postcode-invalid = この国の郵便番号の形になっていないようです。例：{ $example }
requirement-shipping-method-missing = 配送方法をお選びください。
requirement-shipping-method-unavailable = この配送方法はお使いいただけません。ほかの方法をお選びください。
requirement-payment-method-missing = お支払い方法をお選びください。
requirement-payment-method-unavailable = このご注文では、そのお支払い方法をお使いいただけません。ほかの方法をお選びください。
