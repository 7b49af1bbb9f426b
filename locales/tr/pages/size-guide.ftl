title = Ölçü rehberi
description = Eşarplarımızın, battaniyelerimizin, havlularımızın ve kırlentlerimizin ölçüleri ve bozulmadan nasıl yıkanacakları.
slug = ölçü-rehberi
intro = Her şey düz sererek ölçülmüştür. El dokuması olanlar bir parmak daha büyük ya da küçük olabilir.
footer = Ölçü rehberi

text-1 = Eşarplar
    .text = - İpek eşarp: { LENGTH(90) } × { LENGTH(90) }, bağlamaya yetecek büyüklükte
    .link = product:scarf-silk
    .button = Eşarba git

text-2 = Battaniyeler ve kırlentler
    .text =
        - Merinos battaniye: { LENGTH(140) } × { LENGTH(200) }, saçaklı
        - Kilim kırlent: { LENGTH(45) } × { LENGTH(45) }, dolgulu

text-3 = Havlular
    .text =
        - Küçük: { LENGTH(45) } × { LENGTH(70) }, tabak ve bardak kurulamak için
        - Büyük: { LENGTH(80) } × { LENGTH(140) }, banyo için

text-4 = Yıkadıktan sonra
    .text = Keten ilk yıkamada biraz çeker; ölçüler yıkama sonrasına aittir. Yün ve ipek, serin suda yıkanırsa ölçüsünü korur.
