### お支払い方法では返金できないときの口座

## 返金の横、ご注文の合計の下

# 口座をお伺いしている間、日付の代わりに。
refund-owed = これから返金いたします
refund-needs-account = 口座のご記入をお待ちしています
refund-pending = 返金の手続き中です
# $account：口座番号の末尾（例：****4567）。
refund-pending-account = { $account }の口座へお手続き中です
refund-made = 返金しました
refund-made-account = { $account }の口座へお振り込みしました

# 全額を返金したご注文の見出し。
order-given-back = 代金を返金しました
    .text = このご注文の代金は全額返金いたしました。

## ご注文のページのフォーム

payee-title = 返金先の口座をお知らせください
# $amount：返金額。
payee-why = { MONEY($amount) }を返金いたします。お支払いいただいた方法では返金できないため、お振込先の口座をご記入ください。
payee-again = ご記入の口座へお振り込みできませんでした。別の口座をご記入いただくか、内容をお確かめください。
payee-country = 口座のある国
payee-country-change = 国を変更する
payee-send = この口座で受け取る
payee-handling = 口座の情報は暗号化して保管し、この返金にのみ使用し、その後まもなく消去します。
# $field：項目の名前。
payee-missing = { $field }をご記入ください
payee-pix-or-bank = Pixキーだけでかまいません。お持ちでない場合は空欄のまま、ほかの項目をすべてご記入ください。
payee-pix = Pixキー
    .invalid = Pixキーの形式ではありません。ご確認ください。
payee-pix-hint = CPF、CNPJ、+55から始まる電話番号、メールアドレス、ランダムキーのいずれか
payee-bank = 金融機関
    .invalid = 金融機関の名前をご記入ください。
payee-branch = 支店
    .invalid = 支店をご確認ください。
payee-kind = 預金の種類
    .invalid = 預金の種類をお選びください。
payee-kind-ordinary = 普通
payee-kind-current = 当座
payee-kind-savings = 貯蓄
payee-number = 口座番号
    .invalid = 口座番号をご確認ください。
payee-number-japan = 7桁の数字（7桁に満たないときは先頭に0を付けます）
payee-cpf = 口座名義人のCPF
    .invalid = CPFの形式ではありません。ご確認ください。
payee-clabe = CLABE
    .invalid = CLABEの形式ではありません。ご確認ください。
payee-clabe-hint = 18桁の数字
payee-iban = IBAN
    .invalid = IBANの形式ではありません。ご確認ください。
payee-details = 口座
    .invalid = 口座番号と、金融機関が口座を特定できる情報をご記入ください。
payee-details-hint = IBAN、または口座番号と金融機関・支店のコード
payee-holder = 口座名義
    .invalid = 金融機関にお届けの名義をご記入ください。
payee-holder-kana = カタカナ（通帳のとおり）

error-payee-invalid = 口座の内容をご確認ください
error-payee-closed = このご注文には、口座をお待ちしている返金はもうありません。返金の状況はこのページでご覧いただけます。

## メール

email-refunded-whole = これで代金は全額返金となります。
email-refunded-part = これは代金の一部の返金です。残りのお支払いはそのままです。

# $number：ご注文番号。
email-account-asked-subject = 【Caravel】返金先の口座をお知らせください（{ $number }）
# $amount：返金額。
email-account-asked-body = ご注文の代金のうち{ MONEY($amount) }を返金いたします。お支払いいただいた方法では返金できないため、お手数ですが、ご注文のページでお振込先の口座をお知らせください。
email-account-asked-again = ご記入の口座へ{ MONEY($amount) }をお振り込みできませんでした。ご注文のページで別の口座をお知らせいただくか、内容をお確かめください。
email-account-asked-care = 口座はご注文のページ以外ではご記入にならないでください。当店からメールや電話で口座をお尋ねすることはありません。

email-account-paid-subject = 【Caravel】返金をお振り込みしました（{ $number }）
email-account-paid-body = お知らせいただいた口座へ{ MONEY($amount) }をお振り込みしました。金融機関によっては、お手元に届くまで数日かかることがあります。
