title = Pirinç dolma kalem
    .synonyms = dolmakalem, mürekkepli kalem, kartuşlu kalem
tagline = Pforzheim’da dolu çubuktan tornalanmış
description =
    Biraz ağırlığı olan, yazının yarısını kendi yazan bir kalem. Çıplak pirinç, tutan elin rengini alır. Karartılmış pirincin buradaki adı “Mürekkep”: koyu kalır, bir yıl sonra kenarlarında biraz altın rengi gösterir. Her kırtasiyede bulunan kartuşlarla ya da şişeden mürekkeple dolar.

    Kuyumcular şehri Pforzheim’da, bir kalıpçı ve kızı, 1962’den kalma bir tornada yapar. Baba tornalar, kızı ucu takar; kendisi bir sayfa yazmadan hiçbir kalem çıkmaz.
details =
    Uzunluk: kapalı 13,5 cm
    Ağırlık: 48 g
    Malzeme: pirinç, çıplak ya da karartılmış
    Uç: çelik, orta
    Dolum: standart uluslararası kartuş; pompa dahildir
    Bakım: ucu ara sıra soğuk suyla durulayın; pirinci parlatın ya da olduğu gibi bırakın
slug = pirinç-dolma-kalem
picture = Tornalanmış metalden, sade ve yuvarlak bir dolma kalem.
picture-2 = Kapağı açık kalem, ucu yakından.
