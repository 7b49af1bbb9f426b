message-title = 关于此订单的问题
message-lede = 请用本页面的语言书写。我们的回复会显示在这里，也会发到您的邮箱。
message-from-you = 您
message-text = 您的留言
message-hint = { NUMBER($most) ->
   *[other] 最多 { NUMBER($most) } 个字符
}
message-send = 发送留言
error-message-empty = 请写下您想了解的内容。
error-messages-full = 我们还没有回复您之前的留言。请等收到回复后再写。
error-messages-closed = 您的邮箱地址已删除，我们无法再回复。

email-asked-subject = 关于订单 { $number } 的问题
email-asked-body = 收到一条关于订单 { $number } 的留言，所用语言：{ $language }。
email-asked-how = 请用同一种语言回复：caravel messages answer { $number } --text-file FILE
email-asked-why = 您收到此邮件，是因为 { $shop } 的商家信息中列出了您的地址。

email-answered-subject = 关于您的订单 { $number } 的回复
email-answered-body = 您询问了您的订单，以下是我们的回复：
email-answered-again = 如需再次留言，请打开您的订单页面。
