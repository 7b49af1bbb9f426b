### Bir ödemenin ne istediği, neden olmadığı ve ödeme kuruluşunun yerine geçen sayfa.

## Alışveriş edenin yazdıkları

pay-code = Bankanızın uygulaması altı rakamlı bir kod gösteriyor. Kodu buraya yazın, sonra ödemeyi uygulamada onaylayın.
pay-code-label = Bankanızın uygulamasındaki kod
pay-code-hint = Altı rakam
pay-phone = Ödemeyi yapacağınız telefonun numarasını yazın. Onayınız o telefonda sorulacak.
pay-phone-label = Telefon numarası
pay-phone-hint = Bankanızın uygulamasına ya da cüzdanınıza kayıtlı olan
pay-answer-button = Devam et
error-payment-code = Lütfen bankanızın uygulamasında görünen altı rakamı yazın.
error-payment-phone = Lütfen bir telefon numarası yazın: rakamlarla, yurt dışındaysa başında + ve ülke koduyla.
error-payment-code-refused = Banka bu kodu kabul etmiyor. Süresi dolmuş olabilir; lütfen yenisini yazın.
error-payment-phone-refused = Ödeme kuruluşu bu numarayı tanımıyor. Lütfen kontrol edin ya da başka bir numara yazın.
error-payment-silent = Ödeme kuruluşu şu anda yanıt vermiyor. Lütfen birazdan yeniden deneyin.

## Para yoldayken

pay-code-agree = Lütfen ödemeyi şimdi bankanızın uygulamasında onaylayın.
pay-prompt = Onayınızı telefonunuzda ({ $phone }) sorduk. Lütfen ödemeyi orada onaylayın.
pay-pending = Ödeme yolda. Yapmanız gereken bir şey kalmadı; ulaştığında bunu bu sayfadan ve e-postayla öğrenirsiniz.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Süreniz dolmak üzere.
    [one] Bir saniyeniz kaldı.
   *[other] { NUMBER($seconds) } saniyeniz kaldı.
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] Bir dakikanız kaldı.
   *[other] { NUMBER($minutes) } dakikanız kaldı.
}

## Banka neden hayır dedi ve ne işe yarar

payment-decline-declined = Bankanız ya da ödeme kuruluşu ödemeyi reddetti ve gerekçe bildirmedi. Ayrıntıyı onlardan öğrenebilirsiniz.
payment-decline-insufficient-funds = Hesapta yeterli para yok. Başka bir kart ya da hesap işe yarayabilir.
payment-decline-limit-exceeded = Tutar, kartınızın ya da hesabınızın limitini aşıyor. Bankanız limiti yükseltebilir.
payment-decline-expired = Kart ya da hesap artık geçerli değil. Lütfen başka birini kullanın.
payment-decline-not-authenticated = Banka, ödemeyi yapanın siz olduğunuzdan emin olamadı. Lütfen yeniden deneyin ve ödemeyi bankanızın uygulamasında onaylayın.
payment-decline-suspected-fraud = Bankanız sizi korumak için ödemeyi durdurdu. Lütfen bankanızı arayın ya da başka bir kart kullanın.
payment-decline-unavailable = Bankanıza ya da ödeme kuruluşuna ulaşılamadı. Lütfen birazdan yeniden deneyin.

## Ödeme kuruluşunun yerine geçen sayfa

sandbox-captured = Ulaştı
sandbox-refunded = İade edildi
sandbox-challenge = Bu sayfa, siz olup olmadığınızı soran bankanızın yerine geçer. Para hareketi olmaz. Bankanın ne sonuca varacağına siz karar verin.
sandbox-reason = Ret nedeni
sandbox-reason-declined = Neden belirtilmedi
sandbox-reason-insufficient-funds = Yetersiz bakiye
sandbox-reason-limit-exceeded = Limit aşıldı
sandbox-reason-expired = Kart artık geçerli değil
sandbox-reason-not-authenticated = Kart sahibi doğrulanamadı
sandbox-reason-suspected-fraud = Dolandırıcılık şüphesi
sandbox-reason-unavailable = Bankaya ulaşılamıyor
sandbox-others = Başka neler olabilir
sandbox-others-intro = Ödeme kuruluşlarının kötü günlerinde yaptıkları. Mağaza her seferinde bundan doğru çıkmalı.
sandbox-expire = Süre dolsun
sandbox-less = Tutarın yarısını öde
sandbox-more = Tutarın bir buçuk katını öde
sandbox-late = Yine de öde, ama geç
sandbox-twice = Bir kez daha öde
sandbox-dispute = Ödemeye bankada itiraz et
sandbox-win = Banka mağazayı haklı bulsun
sandbox-lose = Banka alıcıyı haklı bulsun
sandbox-again = Son webhook’u yeniden gönder
sandbox-backwards = Tüm webhook’ları gönder, en yenisi önce
sandbox-times = Kaç kez yeniden gönderilsin
sandbox-hold = Webhook’u beklet
