title = Teskål Kohiki
    .synonyms = matchaskål, chawan, tekopp, risskål
tagline = Vit engobe på mörk lera, drejad för hand i Mashiko
description =
    En skål som ryms i två händer. Mörk lera doppas i vit engobe och glaseras tunt, så att leran syns vid kanten och foten; med åren ritar teet fina linjer i glasyren, och skålen blir din.

    Den kommer från en verkstad i Mashiko, norr om Tokyo, där två keramiker delar en drejskiva och en ugn. En del av leran gräver de själva i kullen bakom huset, och de bränner sex gånger om året.
details =
    Liten: 10,5 cm i diameter, 6,5 cm hög, rymmer 200 ml
    Mellan: 12,5 cm i diameter, 7,5 cm hög, rymmer 400 ml
    Material: stengods med vit engobe och klar glasyr
    Varje skål skiljer sig lite i form och ton
    Skötsel: lägg i vatten före första användningen, diska för hand, inte i mikrovågsugn
slug = teskål-kohiki
picture = En rund teskål med vit engobe och fina mörka prickar; vid foten syns den bruna leran.
picture-2 = Skålens insida uppifrån: vit engobe, och mörk lera längs kanten.
