home-stories = เรื่องเล่าจากเวิร์กช็อป
product-makers = ใครเป็นคนทำ
gallery-picture = รูปที่ { NUMBER($number) }
gallery-enlarge = ขยายรูปที่ { NUMBER($number) }
