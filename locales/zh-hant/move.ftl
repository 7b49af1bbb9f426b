move-title = 更換國家或地區之前
move-lede = 購物車目前以{ $from }計算。改為{ $to }後，變動如下。
move-unavailable = 無法購買
move-fewer = 只有{ NUMBER($available) }件
move-methods-lost = 將無法使用：{ $methods }
move-methods-gained = 新增可用：{ $methods }
move-confirm = 更換為：{ $to }
move-stay = 維持：{ $from }
