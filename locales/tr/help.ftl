help-search = Yanıtlarda ara
    .placeholder = Ne öğrenmek istersiniz?
help-found = { NUMBER($count) ->
    [one] “{ $words }” için { NUMBER($count) } yanıt
   *[other] “{ $words }” için { NUMBER($count) } yanıt
}
help-nothing = “{ $words }” için henüz yanıt yok. Hepsi burada.
help-all = Bütün yanıtlar
help-else = Yanıtı bulamadınız mı? Bize yazın:

fact-business = AB’deki bir şirket için alıyorsanız ödeme sayfasında KDV numarasını girin. Ürünler başka bir üye devletten geliyorsa ve numara doğrulandıysa KDV’siz sipariş verirsiniz; vergiyi şirketiniz kendisi öder.
fact-held-quote = { NUMBER($minutes) ->
    [one] Ödeme sayfasında gördüğünüz toplam, fiyatlar ve kurlar ne yaparsa yapsın { NUMBER($minutes) } dakika geçerlidir.
   *[other] Ödeme sayfasında gördüğünüz toplam, fiyatlar ve kurlar ne yaparsa yapsın { NUMBER($minutes) } dakika geçerlidir.
}
