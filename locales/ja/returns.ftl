### 返品をお受けする期間と、返送の送料。

fact-return-days = { NUMBER($days) ->
   *[other] お届けの日から{ NUMBER($days) }日間、返品をお受けします。
}

fact-return-paid-by-buyer = 返送の送料はお客さまのご負担です。
fact-return-paid-by-shop = 返送の送料は当店が負担します。
