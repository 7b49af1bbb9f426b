title = Zeytin ağacı kesme tahtası
    .synonyms = doğrama tahtası, ekmek tahtası, servis tahtası, sunum tahtası, peynir tabağı
tagline = Tek parça ahşap, hiçbiri ötekine benzemez
description =
    Sık dokulu, damarları canlı tek bir zeytin ağacı parçasından kesilir. Küçüğü ekmek ve peynir için, büyüğü bütün bir yemeğin sebzeleri için. Sapındaki delikle ocağın yanına asılır.

    Provence’ta, yalnızca artık meyve vermeyecek kadar yaşlı ağaçları alan bir marangozhanede yapılır. Ahşap, biçilmeden önce dört yıl kurur; her tahta iki kez yağlanır.
details =
    Küçük: 28 × 13 cm
    Büyük: 42 × 22 cm
    Kalınlık: 1,8 cm
    Malzeme: tek parça zeytin ağacı, yağlanmış
    Bakım: nemli bezle silin, ara sıra yağlayın, asla bulaşık makinesine koymayın
slug = zeytin-ağacı-kesme-tahtası
picture = Akıcı damarlı, sapı delikli, uzunca bir zeytin ağacı tahta.
picture-2 = Tahtanın delikli sapı ve çevresindeki damarlar.
