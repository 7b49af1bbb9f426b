### Kontot för pengar som inte kan gå tillbaka samma väg.

## Bredvid en återbetalning, under beställningens summa

refund-owed = Återstår att betala tillbaka
refund-needs-account = Väntar på ditt konto
refund-pending = På väg
refund-pending-account = På väg till ditt konto { $account }
refund-made = Återbetalat
refund-made-account = Utbetalat till ditt konto { $account }

order-given-back = Du har fått pengarna tillbaka
    .text = Vi har betalat tillbaka hela betalningen för den här beställningen.

## Formuläret på beställningens sida

payee-title = Vart får vi skicka dina pengar?
payee-why = Vi är skyldiga dig { MONEY($amount) }. Beloppet kan inte gå tillbaka samma väg som du betalade, så ange ett konto.
payee-again = Det gick inte att betala till kontot som du angav. Ange ett annat, eller se efter om något blev fel.
payee-country = Kontots land
payee-country-change = Byt land
payee-send = Skicka pengarna hit
payee-handling = Vi förvarar kontouppgifterna krypterat, använder dem bara för den här utbetalningen och raderar dem strax därefter.
payee-missing = Fyll i: { $field }
payee-pix-or-bank = Det räcker med en Pix-nyckel. Har du ingen lämnar du fältet tomt och fyller i alla andra fält.
payee-pix = Pix-nyckel
    .invalid = Det här är ingen Pix-nyckel. Se efter om något blev fel.
payee-pix-hint = CPF, CNPJ, telefon med +55, e-post eller slumpnyckel
payee-bank = Bank
    .invalid = Skriv bankens namn.
payee-branch = Bankkontor
    .invalid = Kontrollera bankkontoret.
payee-kind = Typ av konto
    .invalid = Välj typ av konto.
payee-kind-ordinary = Vanligt (futsū)
payee-kind-current = Checkkonto (tōza)
payee-kind-savings = Sparkonto (chochiku)
payee-number = Kontonummer
    .invalid = Kontrollera kontonumret.
payee-number-japan = Sju siffror; fyll ut ett kortare nummer med nollor framför
payee-cpf = Kontohavarens CPF
    .invalid = Det här är inget CPF-nummer. Se efter om något blev fel.
payee-clabe = CLABE
    .invalid = Det här är inget CLABE-nummer. Se efter om något blev fel.
payee-clabe-hint = Arton siffror
payee-iban = IBAN
    .invalid = Det här är inget IBAN. Se efter om något blev fel.
payee-details = Konto
    .invalid = Skriv kontonumret och allt som en bank behöver för att hitta kontot.
payee-details-hint = Ett IBAN, eller kontonumret med koder för bank och kontor
payee-holder = Kontohavare
    .invalid = Skriv namnet så som banken har det.
payee-holder-kana = I katakana, som i bankboken

error-payee-invalid = Något stämmer inte än med kontot
error-payee-closed = Ingen återbetalning för den här beställningen väntar längre på ett konto. Sidan visar hur det står till med dina pengar.

## Mejlen.

email-refunded-whole = Därmed har hela betalningen gått tillbaka.
email-refunded-part = Därmed har en del av betalningen gått tillbaka; resten är som förut.

email-account-asked-subject = Vi är skyldiga dig pengar för din beställning { $number }
email-account-asked-body = Vi är skyldiga dig { MONEY($amount) } för din beställning. Beloppet kan inte gå tillbaka samma väg som du betalade. Ange på beställningens sida vilket konto vi får skicka det till.
email-account-asked-again = Vi kunde inte betala { MONEY($amount) } till kontot som du angav. Ange ett annat på beställningens sida, eller se efter om något blev fel.
email-account-asked-care = Ange kontot ingen annanstans än på den sidan. Vi frågar aldrig efter det i mejl eller på telefon.

email-account-paid-subject = Dina pengar för beställning { $number } är skickade
email-account-paid-body = Vi har skickat { MONEY($amount) } till kontot som du angav. Beroende på din bank kan det ta några dagar innan de kommer fram.
