checkout-title = ชำระเงิน
checkout-sandbox-note = ร้านนี้เป็นร้านตัวอย่าง สั่งซื้อได้โดยไม่ต้องกังวล ไม่มีการเก็บเงินและไม่มีการส่งของจริง

checkout-contact = ข้อมูลติดต่อ
checkout-email = อีเมล
checkout-email-hint = เราจะส่งอีเมลเฉพาะเรื่องคำสั่งซื้อนี้

checkout-delivery = ที่อยู่จัดส่ง
checkout-country = ประเทศ
checkout-save = อัปเดต

address-name = ชื่อ-นามสกุล
address-organization = บริษัท
address-street = บ้านเลขที่และถนน
address-street-hint = ตามที่ต้องการให้อยู่บนกล่องพัสดุ
address-extra = ห้อง ชั้น อาคาร
address-extra-hint = ข้อมูลใดก็ได้ที่ช่วยให้คนส่งของหาบ้านเจอ
address-district = แขวง/ตำบล
address-city = เขต/อำเภอ/เมือง
address-region = ภูมิภาค
address-region-state = รัฐ
address-region-prefecture = จังหวัด
address-region-province = จังหวัด/มณฑล
address-region-emirate = เอมิเรต
address-region-area = ภูมิภาคหรือพื้นที่
address-postcode = รหัสไปรษณีย์
address-postcode-us = รหัสไปรษณีย์ (ZIP)
address-postcode-hint = เช่น { $example }
address-optional = (ไม่บังคับ)
address-choose-region = โปรดเลือก

checkout-shipping = วิธีจัดส่ง
shipping-standard = ธรรมดา
shipping-express = ด่วน
shipping-days = { NUMBER($min) }–{ NUMBER($max) } วันทำการ
shipping-days-exact = { NUMBER($days) } วันทำการ
shipping-free = ฟรี

checkout-payment = วิธีชำระเงิน

checkout-credit-notice = การจ่ายทีหลังเป็นสินเชื่อ และหากชำระล่าช้าจะมีค่าใช้จ่าย ผู้ให้บริการอาจตรวจสอบว่าคุณชำระคืนได้หรือไม่

checkout-summary = คำสั่งซื้อของคุณ
checkout-edit-cart = แก้ไขตะกร้า
total-goods = สินค้า
total-shipping = ค่าจัดส่ง
total-tax-included = รวม{ $tax } { $rate } แล้ว
total-tax-added = บวก{ $tax } { $rate }
total-duty = อากรขาเข้า
total-tax-border = ภาษีนำเข้า: { $tax } { $rate }
total-parcel-fee = ค่าธรรมเนียมพัสดุของรัฐ
total-clearance-fee = ค่าดำเนินพิธีการศุลกากรของบริษัทขนส่ง
total-due = ยอดรวม
total-door = ราคาถึงหน้าบ้าน
total-at-door = ชำระเมื่อส่งถึงหน้าบ้าน (ประมาณ)

place-order = สั่งซื้อและชำระเงิน
checkout-terms = เมื่อกดปุ่มนี้ คุณสั่งซื้อสินค้าตามรายการนี้และตกลงชำระยอดรวม

checkout-errors-title = โปรดตรวจดู { NUMBER($count) } จุดก่อนสั่งซื้อ

requirement-missing = โปรดกรอก: { $field }
requirement-invalid = โปรดตรวจสอบ: { $field }
requirement-unavailable = ไม่มีจำหน่าย: { $field }
requirement-out-of-stock = สินค้าในสต็อกไม่พอ: { $field }

requirement-email-missing = โปรดกรอกอีเมล
requirement-email-invalid = รูปแบบอีเมลไม่ถูกต้อง โปรดตรวจสอบ
requirement-address-country-missing = โปรดเลือกประเทศ
requirement-address-country-unavailable = หน้านี้ไม่จัดส่งไปยังประเทศนี้ โปรดเลือกประเทศอื่น
requirement-address-name-missing = โปรดกรอกชื่อผู้รับพัสดุ
requirement-address-street-missing = โปรดกรอกบ้านเลขที่และถนน
requirement-address-district-missing = โปรดกรอกแขวงหรือตำบล
requirement-address-city-missing = โปรดกรอกเขต อำเภอ หรือเมือง
requirement-address-region-missing = โปรดกรอกจังหวัด รัฐ หรือภูมิภาค
requirement-address-region-invalid = โปรดเลือกจากรายการ
requirement-address-postcode-missing = โปรดกรอกรหัสไปรษณีย์
requirement-address-postcode-invalid = รหัสไปรษณีย์ไม่ตรงรูปแบบของประเทศนี้ ตัวอย่าง: { $example }
requirement-shipping-method-missing = โปรดเลือกวิธีจัดส่ง
requirement-shipping-method-unavailable = วิธีจัดส่งนี้ใช้กับคำสั่งซื้อนี้ไม่ได้ โปรดเลือกวิธีอื่น
requirement-payment-method-missing = โปรดเลือกวิธีชำระเงิน
requirement-payment-method-unavailable = วิธีชำระเงินนี้ใช้กับคำสั่งซื้อของคุณไม่ได้ โปรดเลือกวิธีอื่น
