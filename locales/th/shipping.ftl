shipping-low-emission = ปล่อยคาร์บอนต่ำ
    .hint = ส่งทางรถไฟและถนน ไม่ใช้เครื่องบิน ใช้เวลานานขึ้นเล็กน้อย
shipping-sea = ทางเรือ
    .hint = ส่งทางเรือ ไม่ใช้เครื่องบิน สำหรับของที่รอได้
shipping-duty-at-door = คุณชำระอากรและภาษีให้บริษัทขนส่งเมื่อพัสดุมาถึง
shipping-too-heavy = รับพัสดุไม่เกิน { $weight }
shipping-no-route = ไม่ส่งไปยังที่อยู่นี้
shipping-nothing-so-heavy = หนักเกินไปสำหรับคำสั่งซื้อเดียว บริษัทขนส่งของเรารับไม่เกิน { $weight } โปรดแบ่งสั่งหลายครั้ง
shipping-nothing-there = ไม่มีบริษัทขนส่งของเราที่ส่งสินค้าในตะกร้านี้ไปยังประเทศของคุณ
shipping-missing-for-free = ซื้อเพิ่มอีก { MONEY($amount) } ส่งฟรี

shipping-up-to = ไม่เกิน { $weight }: { MONEY($price) }
shipping-by-volume = ของที่ใหญ่แต่เบาคิดตามขนาด: { $volume } คิดเป็น { $weight }
shipping-insurance = สินค้าที่ราคาเกิน { MONEY($above) } มีประกันการขนส่ง ค่าประกัน { $share } ของราคา
shipping-taxes-at-door = หากส่งด้วยวิธี { $ways } คุณชำระอากรและภาษีนำเข้าให้บริษัทขนส่งเมื่อพัสดุมาถึง เราแจ้งจำนวนโดยประมาณก่อนคุณสั่งซื้อ บริษัทขนส่งอาจคิดค่าธรรมเนียมเพิ่ม
weight-kilograms = { NUMBER($weight) } กก.
weight-pounds = { NUMBER($weight) } ปอนด์
volume-cubic-centimetres = { NUMBER($volume) } ลบ.ซม.
volume-cubic-inches = { NUMBER($volume) } ลบ.นิ้ว

landed-cost-about = ราคาถึงหน้าบ้าน: ประมาณ { MONEY($amount) }
landed-nothing-expected = เท่าที่เราทราบ ไม่มีอะไรต้องชำระเมื่อพัสดุมาถึง หากมี บริษัทขนส่งจะเรียกเก็บจากคุณ
total-with-order = ชำระพร้อมการสั่งซื้อ
total-about = รวมทั้งหมดประมาณ
