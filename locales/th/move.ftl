move-title = ก่อนเปลี่ยนประเทศ
move-lede = ตะกร้าของคุณคำนวณไว้สำหรับ: { $from } สิ่งที่จะเปลี่ยนไปสำหรับ: { $to }
move-unavailable = ไม่มีจำหน่าย
move-fewer = มีเพียง { NUMBER($available) } ชิ้น
move-methods-lost = ใช้ไม่ได้อีก: { $methods }
move-methods-gained = ใช้ได้เพิ่ม: { $methods }
move-confirm = เปลี่ยนประเทศ: { $to }
move-stay = คงไว้: { $from }
