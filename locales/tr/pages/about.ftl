title = Hakkımızda
description = Ürünlerimizin nereden geldiği, kapınıza kadar kaça mal olduğunu nasıl hesapladığımız ve onları kimin paketlediği.
slug = hakkımızda
footer = Hakkımızda

hero-1 = Bir ülkede yapılır, bir başkasında aranır
    .text = Birinin elleriyle yaptığı şeyleri buluyor, onları arayanlara ulaştırıyoruz.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = Vazgeçmediklerimiz
    .title-1 = Tek bir tutar
    .text-1 = Fiyat, teslimat, vergi ve gümrük: kapınıza kadar kaça geleceğini siparişten önce bilirsiniz.
    .title-2 = Kendi diliniz
    .text-2 = Alıştığınız gibi okur, öder ve bize yazarsınız.
    .title-3 = Az ama öz
    .text-3 = Kendimiz hediye edeceğimiz şeyleri satar, kimin yaptığını biliriz.

quote-1 = “İyi bir şey uzun yoldan korkmaz. Tek istediği iyi bir kutudur.”
    .by = Hamburg’daki paketleme masasından

products-1 = Buradan başlayın
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
