### What every mail has: its button, and its foot.

mail-open-order = ご注文を見る
mail-pay = お支払いに進む
mail-download = ファイルをダウンロードする
mail-name-account = 口座を登録する

mail-why = このメールは、{ $shop }でのご注文{ $number }にお客様のメールアドレスが使われたため、お送りしています。
