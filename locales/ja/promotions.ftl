### Promotions: the field for a code, what is taken off, and why a code takes nothing off.

# Opens the field, in the cart and at the checkout.
promotion-code = クーポンコード
# The label of the field.
promotion-code-label = コード
promotion-apply = 適用
promotion-remove = 削除
# What screen readers say for the button “削除”. $code: the code.
promotion-remove-code = 削除：コード{ $code }
# Stands under the code that was entered.
promotion-counts = このコードが適用されています。
# Said by screen readers.
promotion-removed = コードを削除しました。

## Names of promotions, by their id in the merchant's list. They stand in the sum.

promotion-name-welcome = はじめてのお客様へ
promotion-name-thanks = ありがとうございます
promotion-name-post = 送料無料
promotion-name-table = 食卓をそろえて
# In place of the name of a promotion that has neither a name here nor a code.
promotion-unnamed = キャンペーン

## Lines of the sum

# $name: the promotion.
total-discount = 割引：{ $name }
# $name: the promotion. $percent: a percentage, already written: “10%”.
total-discount-percent = { $name }（{ $percent }割引）
# In place of total-shipping where a promotion makes delivery free. $name: the promotion.
total-shipping-promotion = 送料：{ $name }
# In the cart where no sum down to a door is known.
total-after-discount = 割引後

## Why a code takes nothing off

promotion-refused-unknown = このコードは見つかりません。つづりをご確認ください。
# $day: its first day.
promotion-refused-not-yet = このコードは{ DATE($day) }からお使いいただけます。
promotion-refused-ended = このコードの期間は終了しました。
promotion-refused-market = このコードはこの国ではお使いいただけません。
promotion-refused-currency = このコードはこの通貨ではお使いいただけません。
promotion-refused-goods = カートの中に、このコードの対象となる品物はありません。
# $missing: an amount. An amount may end with a full stop of its own, so that no sentence ends with one.
promotion-refused-minimum = あと{ MONEY($missing) }でこのコードが適用されます。
promotion-refused-used-up = このコードは使用回数の上限に達しました。
