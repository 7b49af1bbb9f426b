### The order, its payment, and the sandbox that plays the payment provider.

order-title = ご注文 { $number }
order-thanks = ご注文ありがとうございます
# $email: where the confirmation goes.
order-email-sent = { $email }に確認メールをお送りしています。
order-keep-link = このページのアドレスを控えておくと、いつでもご注文を確認できます。
order-number = ご注文番号
# $day: when it was placed.
order-placed-at = ご注文日：{ DATE($day) }
order-status-label = ご注文の状況
order-status-awaiting-payment = お支払い待ち
    .text = 品物はお取り置きしています。お支払い方法は下をご覧ください。
order-status-paid = お支払い済み
    .text = お支払いを確認しました。品物をご用意しています。
order-status-canceled = キャンセル
    .text = 期限までにお支払いを確認できなかったため、ご注文をキャンセルしました。代金はいただいていません。
order-canceled-title = このご注文はキャンセルされました
order-steps-label = ご注文の状況
order-step-placed = ご注文
order-step-payment = お支払い
order-step-ready = 発送準備
order-step-delivery = お届け
order-lines = ご注文の品
order-line-quantity = 数量：{ NUMBER($count) }
order-address = お届け先
order-shipping = 配送方法
order-continue = 店に戻る

## Payment

payment-status-label = お支払いの状況
payment-status-created = お支払いの準備をしています
payment-status-requires-action = お支払いをお待ちしています
payment-status-captured = お支払いを確認しました
payment-status-failed = お支払いが承認されませんでした
payment-status-canceled = お支払いは中断されました
payment-status-expired = お支払い期限が過ぎました
payment-status-refunded = 返金しました
payment-status-pending = お支払いを確認しています
payment-status-authorized = お支払いの承認を受けました
payment-status-partly-refunded = 一部を返金しました
payment-status-disputed = お支払いについて銀行に異議が出ています

order-pay-title = お支払いのご案内
pay-amount = お支払い金額
# $when: a day and a time, already written.
pay-expires = { $when }までにお支払いください。
# While the payment is still being set up; the page is loaded again.
pay-preparing = お支払いの準備をしています。少し待ってから、このページを読み込み直してください。
pay-reload = 読み込み直す

# $method: the name of the way to pay, such as “PayPal”.
pay-redirect = 決済会社のページ（{ $method }）でお手続きのあと、こちらに戻ります。
pay-redirect-button = お支払いへ進む

# $expires: a day and a time, already written.
pay-voucher-konbini = コンビニの端末またはレジでこの番号を伝え、{ $expires }までに現金でお支払いください。
pay-voucher-boleto = 銀行、宝くじ販売店、銀行のアプリで、この番号を使って{ $expires }までにお支払いください。ご入金の確認に2営業日ほどかかることがあります。
# Where a way to pay has no message of its own.
pay-voucher = この番号で、{ $expires }までにお支払いください。
pay-voucher-number = お支払い番号

# One for each way to pay with a code; pay-qr where there is none of its own. $expires: a day and a time.
pay-qr = 銀行または決済のアプリでこのコードを読み取り、{ $expires }までにお支払いを完了してください。
pay-qr-pix = 銀行のアプリでこのコードを読み取るか、コピーして貼り付け、{ $expires }までにお支払いを完了してください。
pay-qr-twint = TWINTアプリでこのコードを読み取り、{ $expires }までにお支払いを完了してください。
pay-qr-alt = お支払い内容のQRコード。同じ内容を下に文字でも記しています。
pay-qr-copy = コピー用のお支払いコード
pay-qr-open = 決済アプリを開く

pay-bank-transfer = こちらの口座にお振り込みください。参照番号を添えていただくと、どなたのご入金かがわかります。
pay-bank-holder = 口座名義
pay-bank-iban = IBAN
pay-bank-account = 口座番号
pay-bank-reference = 参照番号
pay-bank-scan = 銀行のアプリでこのコードを読み取ると、振込内容が自動で入力されます。

pay-on-delivery = お受け取りの際に、現金で{ MONEY($amount) }をご用意ください。

pay-again = もう一度お支払いを試す
pay-again-hint = ご注文はそのまま残っています。もう一度、または別の方法でお支払いいただけます。
pay-again-method = 別の方法で支払う

## Sandbox
## A page that plays the payment provider, so that the whole way can be tried without money.

sandbox-title = テスト決済
sandbox-intro = 決済会社の代わりをする、テスト用のページです。お金は動きません。お支払いの結果をお選びください。
sandbox-order = ご注文
sandbox-method = お支払い方法
sandbox-amount = 金額
sandbox-approve = 支払いを承認する
sandbox-decline = 支払いを拒否する
sandbox-cancel = 支払わずに戻る
# On the order page, beside the instructions: leads to the page above.
sandbox-play-link = このお支払いをテスト決済で試す
sandbox-closed = このお支払いはすでに完了しています。選べる操作はありません。
