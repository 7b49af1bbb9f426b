title = Sencha från Yame
    .synonyms = japanskt te, löste, bladte, green tea
tagline = Grönt te från första skörden, i hela nålar
description =
    Ett grönt te med fyllighet: först sött, sedan friskt som klippt gräs, och knappt beskt om vattnet inte är för hett. Bladen plockas i början av maj, ångas samma dag och rullas till fina nålar. Tre bryggningar är goda, och den andra är bäst.

    Det växer på kullarna ovanför Yame, där morgondimman skuggar odlingarna till klockan nio. En familj i fjärde generationen plockar, ångar och rullar det, och säljer inget som har vuxit på någon annan kulle.
details =
    Liten: 50 g, ungefär 10 kannor
    Stor: 100 g, ungefär 20 kannor
    Innehåll: grönt te, inget annat
    Skörd: årets första, i början av maj
    Bryggning: 5 g till 200 ml vatten, 70 °C, en minut
    Förvara svalt, torrt och mörkt; bäst inom två månader efter öppnandet
slug = sencha-från-yame
picture = En papperspåse med te och en enkel etikett.
picture-2 = Mörkgröna tenålar i ett grunt fat.
