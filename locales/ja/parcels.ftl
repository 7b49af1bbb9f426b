### 荷物：複数の場所から発送されるご注文

# 合計の下。荷物の数と発送元の国。
parcels-note = ご注文は{ NUMBER($count) }個の荷物に分けてお届けします。発送元：{ $countries }
