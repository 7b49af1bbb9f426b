### What a payment asks for and why it came to nothing, and the page that plays the payment provider.

## What the shopper types

pay-code = 銀行のアプリに6桁のコードが表示されます。こちらに入力したあと、アプリでお支払いを承認してください。
pay-code-label = 銀行アプリのコード
pay-code-hint = 6桁の数字
pay-phone = お支払いに使う電話の番号を入力してください。その電話に承認の確認が届きます。
pay-phone-label = 電話番号
pay-phone-hint = 銀行または決済アプリに登録されている番号
pay-answer-button = 次へ
# Said at the field.
error-payment-code = 銀行のアプリに表示されている6桁の数字を入力してください。
error-payment-phone = 電話番号を数字で入力してください。海外の番号の場合は、先頭に+と国番号をお付けください。
error-payment-code-refused = 銀行でこのコードをお使いいただけませんでした。期限切れの可能性がありますので、新しいコードを入力してください。
error-payment-phone-refused = この番号は決済会社に登録されていません。番号を確かめるか、別の番号を入力してください。
error-payment-silent = 決済会社から応答がありません。少し待ってから、もう一度お試しください。

## While the money is on its way

pay-code-agree = 銀行のアプリで、今すぐお支払いを承認してください。
# $phone: the last digits of her number.
pay-prompt = お使いの電話（{ $phone }）に確認をお送りしました。電話でお支払いを承認してください。
pay-pending = お支払いを確認しています。お手続きはこれで終わりです。ご入金を確認しましたら、このページとメールでお知らせします。
# How much time is left. $seconds: 0 to 119.
pay-left-seconds = { NUMBER($seconds) ->
    [0] まもなく時間切れになります。
   *[other] 残り{ NUMBER($seconds) }秒です。
}
# $minutes: whole minutes, 2 or more.
pay-left-minutes = { NUMBER($minutes) ->
   *[other] 残り{ NUMBER($minutes) }分です。
}

## Why the bank said no, and what helps

payment-decline-declined = 銀行または決済会社がお支払いを承認しませんでした。理由は知らされていません。詳しくは銀行または決済会社にお問い合わせください。
payment-decline-insufficient-funds = 口座の残高が足りませんでした。別のカードまたは口座をお試しください。
payment-decline-limit-exceeded = カードまたは口座の利用限度額を超えています。限度額の引き上げは銀行にご相談ください。
payment-decline-expired = カードまたは口座の有効期限が切れています。別のものをお使いください。
payment-decline-not-authenticated = 銀行でご本人であることを確認できませんでした。もう一度お試しになり、銀行のアプリでお支払いを承認してください。
payment-decline-suspected-fraud = お客様を守るため、銀行がお支払いを止めました。銀行にお電話いただくか、別のカードをお使いください。
payment-decline-unavailable = 銀行または決済会社に接続できませんでした。少し待ってから、もう一度お試しください。

## The page that plays the provider

sandbox-captured = 入金済み
sandbox-refunded = 返金済み
sandbox-challenge = ご本人かどうかを確かめる銀行の代わりをする、テスト用のページです。お金は動きません。確認の結果をお選びください。
# A list of reasons for declining the payment.
sandbox-reason = 拒否の理由
sandbox-reason-declined = 理由なし
sandbox-reason-insufficient-funds = 残高不足
sandbox-reason-limit-exceeded = 限度額超過
sandbox-reason-expired = カードの期限切れ
sandbox-reason-not-authenticated = 本人確認ができない
sandbox-reason-suspected-fraud = 不正の疑い
sandbox-reason-unavailable = 銀行に接続できない
# The heading of what happens without the shopper.
sandbox-others = そのほかに起こりうること
sandbox-others-intro = 決済会社の調子が悪い日に起こることです。どの場合も、お店は正しく対応しなければなりません。
sandbox-expire = 期限切れにする
sandbox-less = 半額を支払う
sandbox-more = 1.5倍の金額を支払う
sandbox-late = 期限のあとで支払う
sandbox-twice = もう一度支払う
sandbox-dispute = 銀行に異議を申し立てる
sandbox-win = 銀行がお店の言い分を認める
sandbox-lose = 銀行が購入者の言い分を認める
sandbox-again = 最後のWebhookをもう一度送る
sandbox-backwards = すべてのWebhookを新しい順に送る
sandbox-times = もう一度送る回数
# A box to tick beside a decision.
sandbox-hold = Webhookを送らずにおく
