home-title = ของบางอย่าง คุ้มค่าแก่การเดินทาง
home-description = งานทำมือจากเวิร์กช็อปเล็ก ๆ ทั้งใกล้และไกล ในภาษาของคุณ สกุลเงินของคุณ พร้อมค่าจัดส่งและภาษีที่เห็นชัดตั้งแต่ต้น
home-intro = ชาม ชา ผ้าลินิน และกระดาษ จากเวิร์กช็อปเล็ก ๆ ทั้งใกล้และไกล เราเล่าให้ฟังในภาษาของคุณว่าใครเป็นคนทำ และเมื่อส่งถึงบ้านแล้วราคาเท่าไร
home-cta = ดูสินค้าของเรา
home-featured = สินค้าของเรา
home-collections = หมวดสินค้า
home-promises-label = คำสัญญาของเรา

home-promises-price-title = ราคาถึงหน้าบ้าน
home-promises-price-text = เราแจ้งราคา ภาษี และค่าจัดส่งก่อนคุณสั่งซื้อ หากราคาแปลงจากสกุลเงินอื่น เราบอกว่าใช้อัตราเท่าไรและของวันไหน
home-promises-payment-title = จ่ายแบบที่คุณคุ้นเคย
home-promises-payment-text = บัตร โอนผ่านธนาคาร จ่ายที่ร้านสะดวกซื้อ หรือเงินสดหน้าบ้าน เรามีวิธีที่คนในประเทศของคุณใช้กัน
home-promises-language-title = ในภาษาของคุณ
home-promises-language-text = ตั้งแต่หน้าแรกจนถึงอีเมลฉบับสุดท้าย และไม่ว่าอยู่ประเทศไหน คุณเลือกอ่านภาษาใดก็ได้ที่เรามี

collection-tableware = ภาชนะบนโต๊ะอาหาร
    .slug = ภาชนะบนโต๊ะอาหาร
    .intro = งานดินที่ยังมีรอยมือ ทำมาให้ใช้ทุกวัน
    .description = ถ้วยชา กาน้ำชา จาน แก้วมัก และแจกันศิลาดล ทำมือจากมาชิโกะ โทโคนาเมะ อีชอน และเวสเทอร์วัลด์
collection-tea = ชาและกาแฟ
    .slug = ชาและกาแฟ
    .intro = ใบชา เมล็ดกาแฟ และของสำหรับเก็บและบด สิบนาทีเงียบ ๆ วันละสองครั้ง
    .description = ชาเขียวจากยาเมะ กาแฟจากซีดามา กระป๋องชาทองแดงและทองเหลือง และเครื่องบดกาแฟมือหมุนที่ซ่อมได้
collection-kitchen = ของใช้ในครัว
    .slug = ของใช้ในครัว
    .intro = เครื่องครัวที่จับถนัดมือ เสียแล้วซ่อม ไม่ต้องทิ้ง
    .description = มีดเพตตีจากซาไก เขียงไม้มะกอกจากโพรวองซ์ กระทะเหล็กคาร์บอนจากอาร์แดน เครื่องครัวสำหรับใช้ทุกวัน
collection-textiles = งานผ้า
    .slug = งานผ้า
    .intro = ขนแกะ ลินิน และไหม ที่ยิ่งใช้ยิ่งนุ่ม
    .description = ผ้าคลุมเมอริโนจากมึลเวียร์เทล ผ้าเช็ดลินินจากโวฌ ผ้าพันคอไหมจากลียง และหมอนคีลิมจากที่ราบคอนยา
collection-desk = โต๊ะเขียนหนังสือ
    .slug = โต๊ะเขียนหนังสือ
    .intro = กระดาษกับหมึก สำหรับหนึ่งชั่วโมงที่ไม่มีหน้าจอ
    .description = สมุดตารางเย็บเล่มที่ไลพ์ซิก และปากกาหมึกซึมกลึงจากทองเหลืองที่พฟอร์ทซ์ไฮม์ สำหรับชั่วโมงเงียบ ๆ ที่โต๊ะ
collection-scent = กลิ่นหอม
    .slug = กลิ่นหอม
    .intro = ไม้ซีดาร์และน้ำผึ้ง กับเปลวไฟดวงเล็ก ๆ
    .description = ธูปหอมไม้ซีดาร์จากเกาะอาวาจิ และเทียนขี้ผึ้งแท้จากอาเลงเตฌู ทำจากสิ่งที่ผืนดินที่นั่นมีให้
collection-carry = เครื่องหนัง
    .slug = เครื่องหนัง
    .intro = ของชิ้นเล็กจากหนังดี อีกสิบปีจะสวยกว่าวันนี้
    .description = กระเป๋าใส่บัตรหนังไบรเดิลจากอังกฤษ ตัดและเย็บแบบอานม้าด้วยมือที่วอลซอลล์
collection-sound = เสียงดนตรี
    .slug = เสียงดนตรี
    .intro = ดนตรีสำหรับสองนิ้วโป้ง และทุกคนที่อยู่ในห้อง
    .description = คาลิมบาสิบเจ็ดลิ้นเหล็กบนกล่องไม้วอลนัต สร้างและตั้งเสียงด้วยหูที่อีสเทิร์นเคป
collection-digital = ดิจิทัล
    .slug = ดิจิทัล
    .intro = ทำด้วยความใส่ใจไม่แพ้กัน เพียงแต่ไม่ต้องห่อ ชำระเงินแล้วเป็นของคุณทันที
    .description = แบบอักษรหนึ่งชุดและโน้ตเพลงหนึ่งบท วาดและเขียนด้วยมือ ส่งมอบเป็นไฟล์ ไม่มีพัสดุ ไม่ต้องผ่านศุลกากร ไม่ต้องรอ

collection-count = { NUMBER($count) } รายการ
collection-view-all = ดูทั้งหมด
collection-empty = ตอนนี้ยังไม่มีสินค้าในหมวดนี้

price-from = เริ่มต้น { MONEY($price) }
price-tax-included = รวม{ $tax } { $rate } แล้ว
price-tax-excluded = { $tax } { $rate } จะบวกในหน้าชำระเงิน
price-tax-import = ยังไม่รวมค่านำเข้า ซึ่งรวมอยู่ในยอดถึงหน้าบ้าน
price-tax-nothing = ไม่ต้องเสียอากรหรือภาษีนำเข้า
price-due-unknown = ศุลกากรของคุณอาจเก็บอากรและภาษีเมื่อสินค้าถึง
price-due-by-address = ภาษีและอากรขึ้นอยู่กับที่อยู่ของคุณ

landed-cost = ราคาถึงหน้าบ้าน: { MONEY($amount) }
landed-door = ปลายทาง: { COUNTRY($country) } การจัดส่ง: { $shipping } ยอดนี้อาจเปลี่ยนตามที่อยู่ของคุณ
landed-promise = ไม่มีค่าใช้จ่ายเพิ่มจากยอดนี้เมื่อส่งถึงหน้าบ้าน
landed-estimate = คุณชำระอากรและภาษีให้บริษัทขนส่งเมื่อของถึงหน้าบ้าน จำนวนที่แสดงเป็นค่าประมาณ และบริษัทขนส่งอาจคิดค่าธรรมเนียมเพิ่ม
landed-unknown = เมื่อพัสดุมาถึง บริษัทขนส่งอาจเก็บอากรและภาษีเพิ่มจากยอดนี้ เราไม่ทราบว่าเท่าไร และจะไม่เดา

tax-name-vat = ภาษีมูลค่าเพิ่ม
tax-name-gst = ภาษีสินค้าและบริการ (GST)
tax-name-consumption-tax = ภาษีการบริโภค
tax-name-sales-tax = ภาษีการขาย
tax-name-icms = ภาษี ICMS

rate-note = แปลงที่ 1 { $from } = { NUMBER($rate) } { $to } อัตราวันที่ { DATE($day) } ที่มา: { $source }

option-size = ขนาด
option-colour = สี
option-grind = การบด
option-size-s = เล็ก
option-size-m = กลาง
option-size-l = ใหญ่
option-grind-whole = เมล็ดเต็ม
option-grind-filter = บดสำหรับดริป
option-colour-brick = อิฐ
option-colour-ink = หมึก
option-colour-sand = ทราย
option-colour-slate = หินชนวน
option-colour-chalk = ชอล์ก
option-colour-moss = มอส
option-colour-oat = ข้าวโอ๊ต
option-colour-rust = สนิม
option-colour-sea = ทะเล
option-colour-saffron = หญ้าฝรั่น
option-colour-madder = แมดเดอร์
option-colour-indigo = คราม
option-colour-copper = ทองแดง
option-colour-brass = ทองเหลือง
option-colour-brass-engraved = ทองเหลือง สลักข้อความของคุณ
option-colour-tan = น้ำตาลแทน
option-unavailable = ไม่มีให้เลือก
variant-option-sold-out = หมด

quantity-label = จำนวน
add-to-cart = ใส่ตะกร้า
stock-in = มีสินค้า
stock-out = สินค้าหมด
delivery-free-from = ส่งฟรีเมื่อซื้อครบ { MONEY($amount) }

product-details = รายละเอียด
product-origin = ประเทศผู้ผลิต: { COUNTRY($country) }
product-weight = น้ำหนักรวมบรรจุภัณฑ์: { $weight }
product-description-label = เกี่ยวกับชิ้นนี้
product-related = เข้ากันได้ดีกับ
gallery-label = รูปภาพ

weight-grams = { NUMBER($weight) } กรัม
weight-ounces = { NUMBER($weight) } ออนซ์
