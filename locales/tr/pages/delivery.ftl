title = Teslimat ve ücretler
description = Nereye teslim ettiğimiz, kaça mal olduğu, ne kadar sürdüğü, hangi vergilerin alındığı ve bir şey hasarlı gelirse ne yapılacağı.
slug = teslimat
intro = El yapımı ürünler iyi paketlenince iyi yolculuk eder. İşte ücreti, süresi ve kimin neyi ödediği.
footer = Teslimat ve ücretler

text-1 = Nereye teslim ediyoruz
    .text =
        { $delivery-countries }

        Başka bir ülke için sayfanın üst kısmından ülkenizi değiştirin. Fiyatlar, vergiler ve ödeme yöntemleri de onunla değişir.

text-2 = Ücreti ne kadar
    .text =
        Paketin ambalajıyla birlikte ağırlığı esas alınır. Her gönderim yönteminin ağırlığa göre ücreti aşağıdadır.

        { $delivery-methods }

text-3 = Vergi ve gümrük
    .text =
        Vergi, her fiyatın yanında ve ödeme adımındaki toplamda belirtilir.

        { $delivery-taxes }

text-4 = Bir şey hasarlı gelirse
    .text =
        Bize kısa sürede haber verin; ürünün ve paketin fotoğrafını gönderin. Hangisini isterseniz: yenisini yollarız ya da paranızı iade ederiz. Yasal haklarınız saklıdır.

        Burası bir tanıtım mağazası: hiçbir şey gönderilmez, o yüzden hiçbir şey de kırılmaz.
