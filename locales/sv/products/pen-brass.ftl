title = Reservoarpenna i mässing
    .synonyms = bläckpenna, patronpenna, skrivdon, fountain pen
tagline = Svarvad ur en solid stång, i Pforzheim
description =
    En penna med viss tyngd, som sköter halva skrivandet själv. Obehandlad mässing tar färg av handen som håller den. Svärtad mässing heter Bläck här: den förblir mörk och visar efter ett år lite guld i kanterna. Den tar patronerna som finns i varje pappershandel, eller bläck ur flaska.

    Den svarvas i Pforzheim, en stad av guldsmeder, av en verktygsmakare och hans dotter, i en svarv från 1962. Han svarvar, hon sätter stiftet, och ingen penna lämnar huset förrän hon har skrivit en sida med den.
details =
    Längd: 13,5 cm stängd
    Vikt: 48 g
    Material: mässing, obehandlad eller svärtad
    Stift: stål, medium
    Fyllning: internationella standardpatroner; konverter ingår
    Skötsel: skölj stiftet i kallt vatten då och då; putsa mässingen, eller låt den vara
slug = reservoarpenna-i-mässing
picture = En reservoarpenna i svarvad metall, enkel och rund.
picture-2 = Pennan utan huv, stiftet på nära håll.
