title = Om oss
description = Var våra saker kommer ifrån, hur vi räknar ut vad de kostar hem till dörren och vem som packar dem.
slug = om-oss
footer = Om oss

hero-1 = Gjort i ett land, efterlängtat i ett annat
    .text = Vi letar efter saker som någon gör för hand och tar dem till människor som har letat efter dem.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = Det vi håller fast vid
    .title-1 = En enda summa
    .text-1 = Pris, frakt, skatt och tull: du vet vad det kostar hem till dörren innan du beställer.
    .title-2 = Ditt språk
    .text-2 = Du läser, betalar och skriver till oss som du är van.
    .title-3 = Få saker
    .text-3 = Vi säljer sådant som vi själva skulle ge bort, och vet vem som har gjort det.

quote-1 = ”Det som är bra är inte rädd för en lång väg. Det vill bara ha en bra låda.”
    .by = Från packbordet i Hamburg

products-1 = Börja här
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
