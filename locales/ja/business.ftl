### 欧州連合の企業としての購入。VAT番号とリバースチャージ。

# Opens the field of the VAT number, at the checkout.
checkout-company = 法人としてご購入ですか
vat-number = VAT番号
# $example: a number of the country that the order goes to.
vat-number-hint = 国の文字から入力してください（例：{ $example }）。欧州連合の登録簿VIESで確認できましたら、付加価値税なしでお届けし、税は御社に申告していただきます。
vat-number-confirmed = VIESでこの番号を確認しました。付加価値税はいただきません。
# The number is confirmed, but it is one of the country that the goods come from.
vat-number-taxed-here = VIESでこの番号を確認しましたが、商品がこの番号と同じ国から発送されるため、付加価値税がかかります。
# VIES, or the register of the country behind it, does not answer.
vat-number-unanswered = 現在VIESに問い合わせることができないため、付加価値税を加えています。このページの更新時またはご注文時に、もう一度問い合わせます。
requirement-vat-number-invalid = VAT番号として正しくないようです。ご確認いただくか（例：{ $example }）、空欄のままにしてください。
requirement-vat-number-unconfirmed = この番号は、欧州連合域内の取引用としてVIESに登録されていません。ご確認いただくか、空欄のまま付加価値税込みでご購入ください。

# A line of the sum; its amount comes off. $tax and $rate as in total-tax-included.
total-tax-reversed = { $tax }（{ $rate }、リバースチャージ）
# Below the sum, as the law asks of an invoice.
reverse-charge-goods = リバースチャージ：指令2006/112/EC第138条による免税の域内供給です。付加価値税の納税義務は受領者にあります。
reverse-charge-services = リバースチャージ：指令2006/112/EC第44条および第196条により、付加価値税の納税義務は受領者にあります。

# On the order and in its mail. $number: the VAT number.
order-vat-number = VAT番号 { $number }
order-vat-unanswered = VAT番号 { $number }。ご注文時にVIESに問い合わせることができなかったため、付加価値税がかかっています。
