message-title = このご注文についてのお問い合わせ
message-lede = このページの言語でお書きください。回答はこのページとメールでお届けします。
message-from-you = お客さま
message-text = メッセージ
message-hint = { NUMBER($most) ->
   *[other] { NUMBER($most) }文字まで
}
message-send = メッセージを送る
error-message-empty = お問い合わせの内容をご記入ください。
error-messages-full = 前回までのメッセージにまだお答えしていません。回答をお待ちいただいてから、もう一度お送りください。
error-messages-closed = メールアドレスが消去されているため、お答えできません。

email-asked-subject = ご注文{ $number }についてのお問い合わせ
email-asked-body = ご注文{ $number }について、メッセージが届きました。書かれている言語：{ $language }。
email-asked-how = 同じ言語でお答えください： caravel messages answer { $number } --text-file FILE
email-asked-why = このメールは、{ $shop }の運営者情報に記載されたアドレスにお送りしています。

email-answered-subject = ご注文{ $number }についてのお返事
email-answered-body = ご注文についてお問い合わせいただき、ありがとうございます。お返事は次のとおりです。
email-answered-again = もう一度お問い合わせになるには、ご注文のページをお開きください。
