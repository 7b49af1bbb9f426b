help-search = 搜尋答案
    .placeholder = 您想了解什麼？
help-found = { NUMBER($count) ->
   *[other] 「{ $words }」的答案：{ NUMBER($count) } 則
}
help-nothing = 還沒有關於「{ $words }」的答案。以下是全部答案。
help-all = 全部答案
help-else = 沒有找到？請寫信給我們：

fact-business = 如果您為歐盟的企業購買，請在結帳頁填寫企業的增值稅號。商品從另一個成員國寄出且稅號得到確認時，訂單不含增值稅，由您的企業自行繳納。
fact-held-quote = { NUMBER($minutes) ->
   *[other] 您在結帳頁看到的總額在 { NUMBER($minutes) } 分鐘內有效，期間價格和匯率的變動不影響它。
}
