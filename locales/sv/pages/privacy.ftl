title = Integritet
description = Vad vi sparar om dig och hur länge, vilka kakor som finns, vem mer som får veta det, och dina rättigheter.
slug = integritet
intro = Vi sparar det som behövs för en beställning, så länge det behövs. Ingen följer efter dig här.
footer = Integritet

text-1 = Vad vi sparar
    .text =
        { $kept-data }

text-2 = Kakor
    .text =
        Det finns bara de här. Var och en behövs för det du gör här, så det finns inget att samtycka till.

        { $cookies }

text-3 = Vem mer som får veta det
    .text =
        - Transportören: ditt namn och din adress
        - Betaltjänsten som du väljer: summan, och det som behövs för att dra den
        - Tullen, om en gräns passeras: vad paketet innehåller, och ditt nummer där tullen begär det
        - Registret över momsregistreringsnummer: ditt, om du beställer som företag

        Ingen annan: här finns ingen reklam och ingen spårning, och inget på sidorna kommer någon annanstans ifrån.

text-4 = Dina rättigheter
    .text =
        Fråga oss vad vi sparar om dig, och få det rättat eller raderat: { $merchant-mail }. Det som lagen kräver att vi sparar, sparar vi tills kravet upphör.

        Lagen där du bor kan ge dig fler rättigheter. Den här sidan räknar inte upp dem land för land; de gäller ändå.
