### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = お客さまのデータ
# $number: the order number.
data-title = ご注文 { $number } のデータ
data-lede = このご注文について当店が保存しているすべての内容と、その期間と理由です。
data-file = ファイルでダウンロード
# What is opened to see every field of it.
data-record = 保存されているままの記録
data-back = ご注文に戻る
# $day: the last day on which it is kept.
data-kept-books = このご注文は販売の記録です。法律により、お名前とご住所を含む帳簿を { DATE($day) } まで保存します。その後、お名前とご住所は消去し、金額だけを残します。
# $day: the last day on which it is kept.
data-kept-unpaid = お支払いがないあいだは販売になりません。{ DATE($day) } を過ぎると、お名前、ご住所、メールアドレスを消去します。
data-erase = データを消去する
data-erase-hint = 法律で保存が求められていないもの、つまりメールアドレスと、税関や返金のためにお知らせいただいた内容を消去します。お届けが終わり、税関やお客さまからのお問い合わせの期間が過ぎるまでは必要です。消去した後は、当店からご連絡できなくなります。
# $moment: a day and a time.
data-erasure-asked = データの消去のご依頼を承りました。{ $moment } 以降、お金のやり取りが残っていなければ消去します。
# $moment: a day and a time.
data-erased-contact = { $moment } に、メールアドレスと、法律で保存が求められていない内容を消去しました。
# $moment: a day and a time.
data-erased-all = { $moment } に、お客さまを示す内容をすべて消去しました。
