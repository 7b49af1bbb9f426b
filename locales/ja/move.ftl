### カートに商品があるときの国の変更

move-title = 国を変更する前に
move-lede = 現在のカートは{ $from }向けの内容です。{ $to }に変更すると、次のように変わります。
move-unavailable = お取り扱いがありません
move-fewer = { NUMBER($available) }点のみご用意できます
move-methods-lost = ご利用いただけなくなるお支払い方法：{ $methods }
move-methods-gained = 新しくご利用いただけるお支払い方法：{ $methods }
move-confirm = { $to }に変更する
move-stay = { $from }のままにする
