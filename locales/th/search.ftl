search-title = ค้นหา
search-title-for = “{ $words }” – ผลการค้นหา
search-label = กำลังมองหาอะไรอยู่
search-placeholder = ชา ลินิน ญี่ปุ่น …
search-button = ค้นหา
search-found = พบ { NUMBER($count) } รายการ
search-nothing = ไม่พบสินค้า ลองใช้คำอื่นหรือใช้คำน้อยลง เช่น ชื่อสินค้า หมวด หรือประเทศ
