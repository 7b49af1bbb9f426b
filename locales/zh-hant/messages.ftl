message-title = 關於此訂單的問題
message-lede = 請用本頁面的語言書寫。我們的回覆會顯示在這裡，也會寄到您的信箱。
message-from-you = 您
message-text = 您的留言
message-hint = { NUMBER($most) ->
   *[other] 最多 { NUMBER($most) } 個字元
}
message-send = 送出留言
error-message-empty = 請寫下您想了解的內容。
error-messages-full = 我們還沒有回覆您先前的留言。請等收到回覆後再寫。
error-messages-closed = 您的電子郵件地址已刪除，我們無法再回覆。

email-asked-subject = 關於訂單 { $number } 的問題
email-asked-body = 收到一則關於訂單 { $number } 的留言，所用語言：{ $language }。
email-asked-how = 請用同一種語言回覆：caravel messages answer { $number } --text-file FILE
email-asked-why = 您收到此郵件，是因為 { $shop } 的商家資訊中列出了您的地址。

email-answered-subject = 關於您的訂單 { $number } 的回覆
email-answered-body = 您詢問了您的訂單，以下是我們的回覆：
email-answered-again = 如需再次留言，請開啟您的訂單頁面。
