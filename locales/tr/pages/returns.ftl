title = İade ve geri ödeme
description = Bir ürünü nasıl geri göndereceğiniz, paranızın size nasıl döneceği, gümrük vergisi ile öteki vergilerin ne olacağı.
slug = iade-ve-geri-ödeme
intro = Aklınızdaki bu değil miydi? Nasıl geri gönderileceği ve size nelerin iade edileceği burada.
footer = İade ve geri ödeme

steps-1 = Nasıl yapılır
    .title-1 = Ne döneceğini bildirin
    .text-1 = Onay e-postasından siparişinizin sayfasını açın, ürünleri seçin ve onaylayın. Bize de yazabilirsiniz: { $merchant-mail }.
    .title-2 = Paketleyip gönderin
    .text-2 = Size geldikleri kadar iyi paketleyin. Nereye göndereceğinizi size bildiririz.
    .title-3 = Paranızı alın
    .text-3 = Ürünler bize ulaşınca onlar için ödediğinizi iade ederiz.

text-1 = Paranız nasıl iade edilir
    .text =
        Bu, nasıl ödediğinize bağlıdır. Burada belirtilen süre geçmişse bunun yerine sizden bir hesap isteriz.

        { $refund-windows }

text-2 = Fiyat, gümrük ve vergiler
    .text =
        { $refund-rules }

questions-1 = Bilmekte yarar var
    .title-1 = Ne kadar düşünme sürem var?
    .text-1 =
        { $returns }

        Ülkenizin yasaları size daha uzun süre tanıyabilir. Bu haklarınız saklıdır.
    .title-2 = Siparişin bir bölümünü iade edebilir miyim?
    .text-2 = Evet. Her ürün, onun için ödediğiniz tutarla hesaba katılır. Teslimat ücreti son ürünle birlikte iade edilir.
