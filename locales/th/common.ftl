shop-name = Caravel
shop-tagline = งานทำมือที่คุ้มค่าแก่การเดินทาง
page-title = { $page } – Caravel

skip-to-content = ข้ามไปยังเนื้อหา
nav-label = เมนูหลัก
nav-home = หน้าแรก
nav-cart = ตะกร้า
breadcrumbs-label = คุณอยู่ที่นี่
close = ปิด

footer-about = Caravel นำงานทำมือจากประเทศหนึ่งไปถึงคนที่อยากได้ในอีกประเทศหนึ่ง
footer-demo-note = ร้านนี้เป็นร้านตัวอย่าง ไม่มีการเก็บเงินและไม่มีการส่งของจริง

preferences-label = ประเทศ ภาษา และสกุลเงิน
preferences-market = จัดส่งไปที่
preferences-language = ภาษา
preferences-currency = สกุลเงิน
preferences-currency-hint = หากเลือกสกุลเงินอื่นที่ไม่ใช่ของประเทศนั้น ราคาจะแปลงตามอัตราที่เราแจ้งไว้
preferences-apply = ตกลง

market-ww = ประเทศอื่น ๆ ทั่วโลก

label-value = { $label }: { $value }

paging-label = หน้า
paging-previous = ก่อนหน้า
paging-next = ถัดไป
paging-page = หน้า { NUMBER($page) }
paging-place = หน้า { NUMBER($page) } จาก { NUMBER($pages) }
paging-title = { $title } หน้า { NUMBER($page) } จาก { NUMBER($pages) }
