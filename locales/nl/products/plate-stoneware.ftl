title = Dinerbord uit het Westerwald
    .synonyms = eetbord, plat bord, etensbord, servies
tagline = Steengoed met een opstaande rand, gemaakt voor elke dag
description =
    Een bord voor alle dagen en ook voor gasten. De lage rand houdt de saus waar ze hoort, en het matte glazuur is hard genoeg voor messen. Zand is warm en licht, Leisteen donker en koel; ze staan goed bij elkaar.

    Het komt uit een werkplaats in het Westerwald, waar al eeuwen steengoed wordt gestookt omdat de klei daar om niets anders vraagt. Vier mensen draaien, glazuren en stoken, en elk bord draagt het merkteken van wie het draaide.
details =
    Afmetingen: 26 cm doorsnee, 2,5 cm hoog
    Materiaal: steengoed, mat glazuur
    Onderhoud: geschikt voor vaatwasser en magnetron
slug = dinerbord-uit-het-westerwald
picture = Twee dinerborden van mat steengoed met een lage opstaande rand, één rechtop en één plat.
picture-2 = Een stapel borden, van opzij gezien.
