### หน้าเนื้อหา: สิ่งที่ร้านเติมลงในข้อความ และลิงก์ไปยังหน้าเหล่านี้

footer-pages = เกี่ยวกับร้าน

length-centimetres = { NUMBER($length) } ซม.
length-inches = { NUMBER($length) } นิ้ว

fact-delivery-countries = สำหรับประเทศที่คุณเลือกไว้ เราจัดส่งไปยัง: { $countries }
fact-delivery-countries-ww = ตามที่คุณเลือกไว้ เราจัดส่งไปยังทุกประเทศที่ไม่มีหน้าร้านของตัวเอง
fact-delivery-days = ใช้เวลานานแค่ไหน
fact-delivery-cost = ค่าส่งเท่าไร

fact-taxes-included = ราคารวม{ $tax } { $rate } แล้ว
fact-taxes-added = { $tax } { $rate } จะบวกในหน้าชำระเงินก่อนคุณสั่งซื้อ
fact-taxes-import = หากต้องเสียอากรและภาษีนำเข้า จะรวมอยู่ในยอดในหน้าชำระเงินแล้ว เราชำระให้ศุลกากรแทนคุณ และบริษัทขนส่งจะไม่เก็บส่วนนี้จากคุณที่หน้าบ้านอีก
fact-taxes-none = เราไม่บวกภาษีในราคา ศุลกากรของคุณอาจเรียกเก็บภาษีนำเข้าและอากรเมื่อพัสดุมาถึง โดยบริษัทขนส่งจะเก็บจากคุณ เราทราบจำนวนล่วงหน้าไม่ได้ จึงไม่รับปากว่าเท่าไร
fact-taxes-by-address = ค่าใช้จ่ายส่วนนี้ขึ้นอยู่กับปลายทางของพัสดุ เมื่อกรอกที่อยู่แล้ว หน้าชำระเงินจะแจ้งภาษีและอากรก่อนคุณสั่งซื้อ หากเราไม่ทราบจำนวน จะระบุไว้ชัดเจน และบริษัทขนส่งอาจเรียกเก็บจากคุณที่หน้าบ้าน

fact-refund-way = วิธีคืนเงิน
fact-refund-to-source-within = คืนทางช่องทางเดิม ภายใน { NUMBER($days) } วันหลังชำระเงิน
fact-refund-to-source = คืนทางช่องทางเดิม
fact-refund-to-account = โอนเข้าบัญชีที่คุณแจ้ง

fact-rules-price = เราคืนราคาของสินค้าที่คุณส่งกลับ พร้อมภาษีที่เราเก็บไปกับราคานั้น
fact-rules-inside = คำสั่งซื้อของคุณไม่ต้องผ่านพิธีการศุลกากร จึงไม่มีอากรที่ต้องชำระและไม่มีอากรที่ต้องคืน
fact-rules-returned = จากเงินที่คุณจ่ายให้เราสำหรับการนำเข้า เราคืนรายการต่อไปนี้ด้วย: { $charges }
fact-rules-kept = จากเงินที่จ่ายไปสำหรับการนำเข้า รายการต่อไปนี้ไม่ได้คืน: { $charges }
fact-rules-by-country = รายการต่อไปนี้จะได้คืนหรือไม่ ขึ้นอยู่กับประเทศของคุณ: { $charges }
fact-charge-duty = อากรศุลกากร
fact-charge-import-tax = ภาษีนำเข้า
fact-charge-fees = ค่าธรรมเนียมของศุลกากรและบริษัทขนส่ง

fact-merchant-name = ชื่อ
fact-merchant-address = ที่อยู่
fact-merchant-mail = อีเมล
fact-merchant-phone = โทรศัพท์
fact-merchant-represented-by = ผู้แทน
fact-merchant-register = ทะเบียน
fact-merchant-tax = เลขทะเบียน VAT
fact-registration-tax = เลขประจำตัวผู้เสียภาษี, { COUNTRY($country) }
fact-registration-oss = Union One-Stop Shop (OSS)
fact-registration-ioss = Import One-Stop Shop (IOSS)
fact-registration-voec = VAT on E-Commerce, นอร์เวย์ (VOEC)

fact-kept-what = ข้อมูล
fact-kept-time = เก็บไว้นานแค่ไหน
fact-kept-cart = ตะกร้าของคุณและสิ่งที่กรอกในหน้าชำระเงิน นับจากการเปลี่ยนแปลงครั้งล่าสุด
fact-kept-order = คำสั่งซื้อของคุณ: สินค้าที่ซื้อ ที่อยู่ และอีเมล
fact-kept-order-time = ตามระยะเวลาที่กฎหมายให้เราเก็บบัญชี
fact-kept-number = เลขที่ศุลกากรขอจากคุณ เก็บแบบเข้ารหัส นับจากวันสุดท้ายของช่วงจัดส่ง
fact-kept-account = บัญชีที่คุณแจ้งเพื่อรับเงินคืน เก็บแบบเข้ารหัส นับจากวันที่โอนเงิน
fact-kept-marks = ร่องรอยการใช้งานในทางที่ผิด ในรูปที่อ่านไม่ได้: จากอีเมล ที่อยู่ เครือข่าย และบัตร
fact-days = { NUMBER($days) } วัน

fact-cookie-name = ชื่อ
fact-cookie-use = ใช้ทำอะไร
fact-cookie-cart = ช่วยหาตะกร้าของคุณให้เจออีกครั้ง
fact-cookie-count = แสดงจำนวนชิ้นในตะกร้า
fact-cookie-preferences = ประเทศ ภาษา และสกุลเงินที่คุณเลือก
fact-cookie-notice = ข้อความสำหรับหน้าถัดไป
fact-cookie-notice-time = หนึ่งนาที
