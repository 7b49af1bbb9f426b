title = Ödeme yöntemleri
description = Yaşadığınız yerde hangi ödeme yöntemlerinin olduğu, neyin ne zaman tahsil edildiği ve kart numaranızı kimin gördüğü.
slug = ödeme-yöntemleri
intro = Yaşadığınız yerde nasıl ödeniyorsa öyle ödersiniz. Siparişinize uygun yöntemler ödeme adımında gösterilir.
footer = Ödeme yöntemleri

text-1 = Neleri seçebilirsiniz
    .text =
        { $payment-methods }

text-2 = Ne kadar ödersiniz
    .text =
        Ödeme adımındaki toplam, tahsil ettiğimiz tutardır; teslimat ile bizim tahsil ettiğimiz vergiler ve gümrük vergisi bunun içindedir. Bizim tahsil etmediklerimiz de orada belirtilir.

        Sipariş vermenizden önce hiçbir tutar tahsil edilmez.

text-3 = Kart numaranız
    .text = Onu mağazamıza değil, ödeme kuruluşunun sayfasına yazarsınız. Biz hiçbir zaman görmeyiz.
    .link = page:returns
