### Yoldaki paketler: sipariş sayfası ve e-postalar.

parcels-title =
    { $count ->
        [one] Paketiniz
       *[other] Paketleriniz
    }
parcel-from = Paket { NUMBER($number) } (çıkış: { $country })
parcel-number = Paket { NUMBER($number) }
parcel-inside = Bu paketin içindekiler
parcel-line = { NUMBER($quantity) } × { $title }
parcel-status-allocated = Hazırlanıyor
parcel-status-packed = Paketlendi
parcel-status-handed-over = Kargoya verildi
parcel-status-in-transit = Yolda
parcel-status-in-customs = Gümrükte
parcel-status-out-for-delivery = Dağıtıma çıktı
parcel-status-delivered = Teslim edildi
parcel-status-failed = Teslim edilemedi
parcel-tracking = Takip numarası
parcel-follow = Paketi takip et
parcels-some-left = Siparişinizin bir bölümü yolda. Kalanı ardından gelecek.
parcels-on-their-way = Siparişiniz yolda.
parcels-arrived = Siparişiniz ulaştı. Güle güle kullanın.
parcels-failed = Bir paket teslim edilemedi. Nerede olduğunu aşağıda görebilirsiniz.

cancel-pieces-title = Ürün iptal et
cancel-pieces-hint = Henüz paketlenmemiş ürünleri buradan iptal edebilirsiniz. Ödediğiniz tutar, ödeme yaptığınız yolla size geri gönderilir.
cancel-pieces-button = İptal et
cancel-pieces-named = { $title }: iptal et
error-pieces-packed = Bu ürün paketlendiği için artık iptal edilemiyor.
cancel-order-title = Siparişi iptal et
cancel-order-hint = Henüz hiçbir şey paketlenmediyse siparişi buradan iptal edebilirsiniz. Henüz ödeme yapmadığınız için sizden ücret alınmaz.
cancel-order-button = Siparişi iptal et
cancel-order-done = Bu siparişi iptal ettiniz. Hiçbir ücret alınmadı.

timeline-title = Şimdiye kadar olanlar
order-event-placed = Siparişi verdiniz
order-event-paid = Ödeme ulaştı
order-event-payment-failed = Ödeme gerçekleşmedi
order-event-canceled = Sipariş iptal edildi
order-event-refund-asked = Size para iadesi yapılıyor
order-event-refunded = Para iade edildi
order-event-pieces-canceled = Siparişin bir bölümü iptal edildi

mail-follow = Paketinizi takip edin
email-sent-subject = { $number } numaralı siparişinizden bir paket yolda
email-sent-body = Siparişinizden bir paket az önce kargoya verildi.
email-sent-follows = Ardından gelecekler
email-delivered-subject = { $number } numaralı siparişinizden bir paket teslim edildi
email-delivered-body = Kargo şirketi, siparişinizden bir paketin teslim edildiğini bildirdi. Güle güle kullanın. Paket elinize geçmediyse lütfen bu e-postayı yanıtlayın.
email-not-delivered-subject = { $number } numaralı siparişinizden bir paket teslim edilemedi
email-not-delivered-body = Kargo şirketi, siparişinizden bir paketin teslim edilemediğini bildirdi. Genellikle ertesi gün yeniden denenir ya da paket sizin için bekletilir. Nerede olduğunu siparişinizin sayfasında görebilirsiniz.

email-canceled-by-you-body = Siparişinizi iptal ettiniz ve hiçbir ücret alınmadı. Fikrinizi değiştirirseniz yeniden sipariş verebilirsiniz.
email-collected-body = Kapıda ödediğiniz tutar bize ulaştı, teşekkür ederiz. Faturayı siparişinizin sayfasında bulabilirsiniz.
