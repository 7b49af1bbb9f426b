buyer-number-handling = เราส่งเลขนี้ให้ศุลกากรพร้อมพัสดุ เก็บแบบเข้ารหัส และลบทิ้งหลังจัดส่งถึงแล้ว

buyer-number-cpf = CPF
    .reason = ศุลกากรบราซิลขอเลข CPF ของผู้รับพัสดุจากต่างประเทศ { buyer-number-handling }
buyer-number-pccc = รหัสผ่านพิธีการศุลกากรส่วนบุคคล (PCCC)
    .reason = ศุลกากรเกาหลีขอรหัสนี้ของผู้รับพัสดุจากต่างประเทศ ประกอบด้วย P และตัวเลข 12 หลัก { buyer-number-handling }
buyer-number-rut = RUT
    .reason = ศุลกากรชิลีขอเลข RUT ของผู้รับพัสดุจากต่างประเทศ { buyer-number-handling }
buyer-number-tckn = เลขประจำตัวประชาชนตุรกี (T.C. kimlik no)
    .reason = ศุลกากรตุรกีขอเลขประจำตัวของผู้รับพัสดุจากต่างประเทศ { buyer-number-handling }
buyer-number-resident-identity = เลขบัตรประจำตัวประชาชนจีน
    .reason = ศุลกากรจีนขอเลขประจำตัวของผู้รับพัสดุจากต่างประเทศ ทั้งหมด 18 ตัว { buyer-number-handling }

requirement-buyer-number-missing = โปรดกรอกเลขที่ศุลกากรขอ หากไม่มีเลขนี้ พัสดุจะเข้าประเทศไม่ได้
requirement-buyer-number-invalid = เลขนี้ไม่ถูกต้อง อาจขาดไปหนึ่งหลักหรือพิมพ์ผิด โปรดตรวจสอบ
