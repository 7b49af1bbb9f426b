title = Gizlilik
description = Hangi verilerinizi ne kadar süre sakladığımız, hangi çerezlerin olduğu, bunları başka kimin öğrendiği ve haklarınız.
slug = gizlilik
intro = Bir siparişin gerektirdiğini, gerektirdiği sürece saklarız. Burada sizi kimse izlemez.
footer = Gizlilik

text-1 = Neleri saklıyoruz
    .text =
        { $kept-data }

text-2 = Çerezler
    .text =
        Yalnızca bunlar var. Her biri burada yaptıklarınız için gereklidir; bu yüzden onay vermenizi gerektiren bir şey yoktur.

        { $cookies }

text-3 = Başka kim öğrenir
    .text =
        - Kargo firması: adınızı ve adresinizi
        - Seçtiğiniz ödeme kuruluşu: tutarı ve tahsilat için gerekenleri
        - Sınır geçiliyorsa gümrük: paketin içindekileri ve istediği yerde numaranızı
        - KDV numaraları kayıt sistemi: şirket adına sipariş verirseniz numaranızı

        Başka hiç kimse: reklam yok, izleme yok ve bu sayfalardaki hiçbir şey başka yerden gelmez.

text-4 = Haklarınız
    .text =
        Hangi verilerinizi sakladığımızı sorabilir, düzeltilmesini ya da silinmesini isteyebilirsiniz: { $merchant-mail }. Yasaların saklamamızı gerektirdiğini, bu yükümlülük sona erene kadar saklarız.

        Yaşadığınız yerin hukuku size başka haklar da tanıyabilir. Bu sayfa onları ülke ülke saymaz; yine de geçerlidirler.
