engraving-label = ข้อความที่ต้องการสลัก
engraving-fits = ไม่เกิน { NUMBER($characters) } ตัวอักษร
engraving-fits-lines = ไม่เกิน { NUMBER($lines) } บรรทัด บรรทัดละไม่เกิน { NUMBER($characters) } ตัวอักษร
engraving-letters = ตัวอักษรที่ใช้ได้: { $scripts }
engraving-days = ทำให้คุณภายใน { NUMBER($days) } วันทำการ
engraving-of = สลัก:

send-back-not-made-to-order = ของที่สลักข้อความของคุณทำขึ้นเพื่อคุณโดยเฉพาะ จึงคืนเพราะเปลี่ยนใจไม่ได้ แต่ถ้าสินค้ามีปัญหายังคืนได้
cart-remade = { $title }: เราไม่ทำแบบนี้แล้ว กรุณาลบออกแล้วเพิ่มใหม่
requirement-remade = ไม่ทำแบบนี้แล้ว: { $field }

error-engraving-missing = กรุณาพิมพ์ข้อความที่จะสลัก
error-engraving-long = ยาวเกินไป กรุณาใช้ไม่เกิน { NUMBER($most) } ตัวอักษรต่อบรรทัด
error-engraving-lines = ไม่เกิน { NUMBER($most) } บรรทัด กรุณาย่อข้อความ
error-engraving-letter = เราสลัก “{ $letter }” ไม่ได้ กรุณาเอาออก
error-return-made-to-order = ชิ้นนี้ทำขึ้นเพื่อคุณตามข้อความของคุณ จึงคืนได้เฉพาะเมื่อมีปัญหา กรุณาบอกสาเหตุ
error-pieces-together = แต่ละชิ้นมีข้อความต่างกัน จึงยกเลิกได้เฉพาะทั้งหมดพร้อมกัน หากต้องการเก็บบางชิ้นไว้ กรุณาเขียนถึงเรา
