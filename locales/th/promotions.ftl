promotion-code = โค้ดส่วนลด
promotion-code-label = โค้ด
promotion-apply = ใช้โค้ด
promotion-remove = ลบ
promotion-remove-code = ลบโค้ด { $code }
promotion-counts = ใช้โค้ดนี้แล้ว
promotion-removed = ลบโค้ดแล้ว

promotion-name-welcome = ยินดีต้อนรับ
promotion-name-thanks = ขอบคุณ
promotion-name-post = ส่งฟรี
promotion-name-table = ครบทั้งโต๊ะ
promotion-unnamed = โปรโมชัน

total-discount = ส่วนลด: { $name }
total-discount-percent = { $name } ลด { $percent }
total-shipping-promotion = ค่าจัดส่ง: { $name }
total-after-discount = หลังหักส่วนลด

promotion-refused-unknown = ไม่พบโค้ดนี้ โปรดตรวจดูว่าพิมพ์ถูกต้อง
promotion-refused-not-yet = โค้ดนี้ใช้ได้ตั้งแต่ { DATE($day) }
promotion-refused-ended = โค้ดนี้หมดอายุแล้ว
promotion-refused-market = โค้ดนี้ใช้ในประเทศนี้ไม่ได้
promotion-refused-currency = โค้ดนี้ใช้กับสกุลเงินนี้ไม่ได้
promotion-refused-goods = โค้ดนี้ใช้กับสินค้าในตะกร้าของคุณไม่ได้
promotion-refused-minimum = ซื้อเพิ่มอีก { MONEY($missing) } เพื่อใช้โค้ดนี้
promotion-refused-used-up = โค้ดนี้ถูกใช้ครบจำนวนแล้ว
