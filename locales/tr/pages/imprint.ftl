title = Satıcı bilgileri
description = Burada kimin sattığı: ad, adres, sicil ve vergi numaraları.
slug = satıcı-bilgileri
footer = Satıcı bilgileri

text-1 = Kim satıyor
    .text =
        { $merchant }

text-2 = Vergi kayıtları
    .text =
        { $registrations }

text-3 = Bir tanıtım
    .text = { $merchant-name } gerçek bir satıcı değildir. Adres ve numaralar örnektir; burada hiçbir şey satın alınamaz.
