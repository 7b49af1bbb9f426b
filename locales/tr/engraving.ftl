engraving-label = Kazınacak metniniz
engraving-fits = En fazla { NUMBER($characters) } karakter.
engraving-fits-lines = En fazla { NUMBER($lines) } satır, satır başına { NUMBER($characters) } karakter.
engraving-letters = Yazılar: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] { NUMBER($days) } iş gününde sizin için yapılır.
       *[other] { NUMBER($days) } iş gününde sizin için yapılır.
    }
engraving-of = Kazıma:

send-back-not-made-to-order = Metninizle kazıdığımız ürün yalnızca sizin için yapılır: fikrinizi değiştirdiğiniz için iade edemezsiniz. Bir kusuru varsa yine de edebilirsiniz.
cart-remade = { $title }: artık böyle yapmıyoruz. Lütfen kaldırıp yeniden ekleyin.
requirement-remade = Artık böyle yapılmıyor: { $field }

error-engraving-missing = Lütfen kazıyacağımız metni yazın.
error-engraving-long = Bu çok uzun. Lütfen satır başına en fazla { NUMBER($most) } karakter kullanın.
error-engraving-lines = En fazla satır sayısı: { NUMBER($most) }. Lütfen metninizi kısaltın.
error-engraving-letter = “{ $letter }” karakterini kazıyamıyoruz. Lütfen çıkarın.
error-return-made-to-order = Bu, metninizle sizin için yapıldı; yalnızca bir kusuru varsa geri gelir. Lütfen kusuru belirtin.
error-pieces-together = Bu parçalarda farklı metinler var; ancak hepsi birlikte iptal edilebilir. Bazılarını istiyorsanız bize yazın.
