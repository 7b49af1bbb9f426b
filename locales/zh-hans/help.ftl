help-search = 搜索答案
    .placeholder = 您想了解什么？
help-found = { NUMBER($count) ->
   *[other] “{ $words }”的答案：{ NUMBER($count) } 条
}
help-nothing = 还没有关于“{ $words }”的答案。以下是全部答案。
help-all = 全部答案
help-else = 没有找到？请写信给我们：

fact-business = 如果您为欧盟的企业购买，请在结算页填写企业的增值税号。商品从另一个成员国发出且税号得到确认时，订单不含增值税，由您的企业自行缴纳。
fact-held-quote = { NUMBER($minutes) ->
   *[other] 您在结算页看到的总额在 { NUMBER($minutes) } 分钟内有效，期间价格和汇率的变化不影响它。
}
