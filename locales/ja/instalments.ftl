### 分割払い：お支払い画面の回数と、ご注文の回数

instalments-legend = お支払い回数
instalments-whole = 一括払い：{ MONEY($total) }
# $days：ご注文からの日数、1以上。
instalments-later = { NUMBER($days) }日後に{ MONEY($total) }
# 毎回同じ金額。$count：回数、2以上。
instalments-equal = { NUMBER($count) }回払い：毎回{ MONEY($each) }
# 初回だけ少し多い。$others：2回目からの回数、1以上。
instalments-first = 初回{ MONEY($first) }、そのあと{ MONEY($each) }を{ NUMBER($others) }回
instalments-free = 手数料なし、総額{ MONEY($total) }
# $monthly、$yearly：書式済みの率、「1.99%」。
instalments-rate = 手数料は月{ $monthly }、総額{ MONEY($total) }。実質年率{ $yearly }
instalments-monthly = 毎月1回のお支払いで、初回はご注文の1か月後です。
# $days：お支払いの間隔、1以上。
instalments-days = 初回はご注文のとき、そのあとは{ NUMBER($days) }日ごとのお支払いです。
instalments-credit-notice = 分割払いは借り入れにあたり、手数料がかかります。一括払いより{ MONEY($interest) }多くお支払いいただきます。毎回期日どおりにお支払いいただける場合にお選びください。
total-interest = 分割払い手数料
total-with-interest = 手数料込みの合計
order-instalments = 分割払い
requirement-payment-plan-unavailable = このお支払い回数は、ご注文には使えません。別の回数をお選びください。
