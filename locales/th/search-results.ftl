### สิ่งที่ค้นหาพบ และสิ่งที่เลือกจากผลนั้นได้

search-narrow = กรองผลลัพธ์
search-price = ราคา
search-origin = ผลิตใน
search-material = วัสดุ
search-within = การจัดส่ง
search-stock = สถานะสินค้า
search-price-below = ต่ำกว่า { MONEY($to) }
search-price-between = { MONEY($from) } ถึง { MONEY($to) }
search-price-from = { MONEY($from) } ขึ้นไป
search-within-none = ได้ทันที โดยดาวน์โหลด
search-within-days = ภายใน { NUMBER($days) } วันทำการ
search-remove = นำออก: { $choice }
search-clear = นำออกทั้งหมด

search-sort = เรียงตาม:
search-sort-best = ตรงที่สุด
search-sort-shelf = ที่เราคัดสรร
search-sort-popular = ซื้อมากที่สุด
search-sort-price = ราคาต่ำสุด
search-sort-price-down = ราคาสูงสุด
search-sort-new = ใหม่ล่าสุด
search-sort-name = ชื่อ

search-some = ไม่มีสินค้าที่ตรงกับทุกคำ นี่คือสินค้าที่ตรงบางคำ
search-none-left = ไม่เหลือสินค้าตามที่เลือก ลองนำตัวเลือกบางอย่างออก
search-meant = หมายถึง “{ $words }” หรือเปล่า
search-suggestions = คำแนะนำ
search-suggested = { NUMBER($count) } คำแนะนำ
search-suggestion = { $title } { MONEY($price) }

material-beeswax = ขี้ผึ้ง
material-brass = ทองเหลือง
material-copper = ทองแดง
material-leather = หนัง
material-linen = ลินิน
material-paper = กระดาษ
material-silk = ไหม
material-steel = เหล็กกล้า
material-stoneware = สโตนแวร์
material-wood = ไม้
material-wool = ขนแกะ
