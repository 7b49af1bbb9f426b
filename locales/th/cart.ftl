cart-title = ตะกร้าของคุณ
cart-empty = ตะกร้ายังว่างอยู่
cart-empty-hint = ของที่คุณใส่ไว้จะอยู่ที่นี่ แม้เปลี่ยนประเทศ ภาษา หรือสกุลเงิน
cart-continue = เลือกซื้อต่อ
cart-lines-label = สินค้าในตะกร้า
cart-quantity = จำนวน: { $title }
cart-update = อัปเดต
cart-remove = ลบ
cart-remove-item = ลบ: { $title }
cart-unit-price = ชิ้นละ { MONEY($price) }
cart-subtotal = ยอดรวมสินค้า
cart-checkout = ไปชำระเงิน
cart-price-changed = { $title }: ราคาเปลี่ยนจาก { MONEY($old) } เป็น { MONEY($new) }
cart-out-of-stock =
    { NUMBER($available) ->
        [0] { $title }: สินค้าหมดแล้ว โปรดลบรายการนี้
       *[other] { $title }: เหลือเพียง { NUMBER($available) } ชิ้น โปรดเปลี่ยนจำนวน
    }
cart-added = ใส่ตะกร้าแล้ว: { $title }
cart-removed = ลบออกจากตะกร้าแล้ว: { $title }
cart-updated = อัปเดตตะกร้าแล้ว
