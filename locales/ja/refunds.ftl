### ご注文の返金

# ご注文の合計の下、金額の横。$day：返金した日。
refund-given-on = 返金日：{ DATE($day) }

## 返金をお知らせするメール

# $number：ご注文番号。
email-refunded-subject = 【Caravel】返金のお知らせ（{ $number }）
# $amount：返金額。
email-refunded-body = ご注文の代金のうち{ MONEY($amount) }を、お支払いいただいた方法で返金いたします。金融機関によっては、お手元に届くまで数日かかることがあります。
