title = Sorular ve yanıtlar
description = Teslimat, vergiler, ödeme, iade ve verileriniz: ülkenizin kurallarına göre yanıtlar.
slug = yardim
intro = Buradaki her şey seçtiğiniz ülke için geçerlidir. Orada geçerli olmayan burada yer almaz.
footer = Sorular ve yanıtlar

questions-1 = Teslimat
    .title-1 = Nerelere teslimat yapıyorsunuz?
    .text-1 = { $delivery-countries }
    .title-2 = Teslimat ne kadar sürer?
    .text-2 =
        Siparişinizden kapınıza kadar. Günler her ürünün sayfasında ve ödeme sayfasında yazar.

        { $delivery-days }
    .title-3 = Teslimat ücreti ne kadar?
    .text-3 = { $delivery-methods }
    .title-4 = Teslimat ne zaman ücretsiz?
    .text-4 = { $free-delivery }
    .title-5 = Paketim gecikti ya da kırık geldi. Ne yapmalıyım?
    .text-5 = Siparişinizin sayfasından ya da { $merchant-mail } adresine yazın. Paketi araştırır, yenisini gönderir ya da paranızı iade ederiz.

questions-2 = Vergiler ve gümrük
    .title-1 = Vergi ve gümrük dahil mi?
    .text-1 = { $delivery-taxes }
    .title-2 = Gümrük benden neden numara istiyor?
    .text-2 = { $buyer-numbers }
    .title-3 = Şirketim için KDV ödemeden alabilir miyim?
    .text-3 = { $business }
    .title-4 = Sipariş verirken toplam değişebilir mi?
    .text-4 = { $held-quote }

questions-3 = Ödeme
    .title-1 = Nasıl ödeyebilirim?
    .text-1 = { $payment-methods }
    .title-2 = Sonra ödeyebilir miyim?
    .text-2 = { $pay-later }
    .title-3 = Taksitle ödeyebilir miyim?
    .text-3 =
        Evet. Her taksitin tutarını ödeme sayfasında görürsünüz. Seçebileceğiniz taksit sayıları:

        { $pay-in-parts }
    .title-4 = Ödemek için ne kadar sürem var?
    .text-4 =
        Ürünleriniz bu süre boyunca sizin için ayrılır. Sonra siparişi iptal ederiz ve hiçbir ücret alınmaz.

        { $time-to-pay }
    .title-5 = Kapıda nakit ödeyebilir miyim?
    .text-5 = { $pay-at-door }
    .title-6 = Fiyatları hangi para birimlerinde görebilirim?
    .text-6 =
        Para birimini sayfanın üstünden seçin. Hangi ödeme yollarının onu kabul ettiği ödeme sayfasında yazar.

        { $currencies }
    .title-7 = Ödemem gerçekleşmedi. Ne yapmalıyım?
    .text-7 = Hiçbir ücret alınmadı. Siparişinizin sayfasını açın: orada yeniden, isterseniz başka bir yolla ödeyebilirsiniz.

questions-4 = İade ve geri ödeme
    .title-1 = Ne kadar süre içinde iade edebilirim?
    .text-1 = { $returns }
    .title-2 = Bir ürünü nasıl iade ederim?
    .text-2 = Hangi parçaların geri geleceğini siparişinizin sayfasından ya da { $merchant-mail } adresine yazın. Nereye göndereceğinizi söyleriz.
    .title-3 = Paramı nasıl geri alırım?
    .text-3 = { $refund-windows }
    .title-4 = Gümrük ve vergiler iade edilir mi?
    .text-4 = { $refund-rules }

questions-5 = Siparişiniz
    .title-1 = Siparişimi nerede bulurum? Hesap gerekli mi?
    .text-1 = Hesap yoktur. Siparişinizle ilgili e-postada sayfasının bağlantısı bulunur. Onu saklayın: başka kimse bilmez.
    .title-2 = Adresimi yanlış yazdım. Ne yapmalıyım?
    .text-2 = Doğru adresi hemen siparişinizin sayfasından bize yazın. Hiçbir şey gönderilmediği sürece değiştirebiliriz.
    .title-3 = Adresim forma uymuyor.
    .text-3 = Önce ülkeyi seçin: form o ülkenin postasının kullandığı satırları gösterir. Adresinizi bir mektubun üzerindeki gibi yazın.
    .title-4 = Promosyon kodunu nasıl kullanırım?
    .text-4 = Sepette ya da ödeme sayfasında girin. Her siparişte bir kod geçerlidir; indirim yapmıyorsa sayfa nedenini söyler.
    .title-5 = İndirdiklerim nerede?
    .text-5 =
        Ödendiği anda siparişinizin sayfasında. Bunlar dosyadır, kargolanmaz:

        { $downloads }

questions-6 = Dil ve veriler
    .title-1 = Hangi dilleri konuşuyorsunuz?
    .text-1 =
        Mağazanın tamamını her ülkede bu dillerde okuyabilirsiniz. Bize bunlardan birinde yazın, yanıt aynı dilde gelir.

        { $languages }
    .title-2 = Hakkımda ne biliyorsunuz?
    .text-2 = { $kept-data }
    .title-3 = Hangi çerezleri kullanıyorsunuz?
    .text-3 = { $cookies }
    .title-4 = Verilerimi nasıl sildiririm?
    .text-4 = Siparişinizin sayfasının altındaki “Verileriniz” sakladığımız her şeyi gösterir ve silmek için bir düğmesi vardır.
