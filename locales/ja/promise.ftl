### 複数の荷物で届くご注文の、お届け予定日

# 荷物ごとに一行。$number：何個目か。$country：発送元の国。$dates：最初の日と最後の日。
arrival-of-parcel = 荷物{ NUMBER($number) }（{ $country }から発送）のお届け予定日：{ $dates }
