move-title = 更换国家或地区之前
move-lede = 购物车目前按{ $from }计算。改为{ $to }后，变化如下。
move-unavailable = 不可购买
move-fewer = 仅有{ NUMBER($available) }件
move-methods-lost = 将无法使用：{ $methods }
move-methods-gained = 新增可用：{ $methods }
move-confirm = 更换为：{ $to }
move-stay = 保持：{ $from }
