### Vad en betalning frågar efter, varför det inte blev något av den, och sidan som spelar betaltjänst.

## Det som kunden skriver

pay-code = Din banks app visar en kod med sex siffror. Skriv den här och godkänn sedan betalningen i appen.
pay-code-label = Kod från din banks app
pay-code-hint = Sex siffror
pay-phone = Ange numret till telefonen som du betalar med. Där får du frågan om du godkänner.
pay-phone-label = Mobilnummer
pay-phone-hint = Det som bankens app eller din plånbok är registrerad på
pay-answer-button = Fortsätt
error-payment-code = Skriv de sex siffror som din banks app visar.
error-payment-phone = Skriv ett telefonnummer: siffror, med + och landskod om det är utländskt.
error-payment-code-refused = Banken godtar inte koden. Den kan ha gått ut; skriv en ny.
error-payment-phone-refused = Betaltjänsten känner inte till numret. Kontrollera det eller skriv ett annat.
error-payment-silent = Betaltjänsten svarar inte just nu. Försök igen om en stund.

## Medan pengarna är på väg

pay-code-agree = Godkänn nu betalningen i din banks app.
pay-prompt = Vi har frågat på din telefon { $phone }. Godkänn betalningen där.
pay-pending = Betalningen är på väg. Du behöver inte göra något mer; den här sidan och ett mejl säger till när den har kommit in.
pay-left-seconds = { NUMBER($seconds) ->
    [0] Din tid håller på att gå ut.
    [one] Du har en sekund kvar.
   *[other] Du har { NUMBER($seconds) } sekunder kvar.
}
pay-left-minutes = { NUMBER($minutes) ->
    [one] Du har en minut kvar.
   *[other] Du har { NUMBER($minutes) } minuter kvar.
}

## Varför banken sa nej, och vad som hjälper

payment-decline-declined = Din bank eller betaltjänsten nekade betalningen och angav inget skäl. De kan berätta mer.
payment-decline-insufficient-funds = Det finns inte tillräckligt med pengar på kontot. Ett annat kort eller ett annat konto kan hjälpa.
payment-decline-limit-exceeded = Beloppet är högre än gränsen för ditt kort eller konto. Din bank kan höja gränsen.
payment-decline-expired = Kortet eller kontot gäller inte längre. Använd ett annat.
payment-decline-not-authenticated = Banken kunde inte försäkra sig om att det var du. Försök igen och bekräfta betalningen i din banks app.
payment-decline-suspected-fraud = Din bank stoppade betalningen för att skydda dig. Ring banken eller använd ett annat kort.
payment-decline-unavailable = Din bank eller betaltjänsten gick inte att nå. Försök igen om en stund.

## Sidan som spelar betaltjänst

sandbox-captured = Inkommet
sandbox-refunded = Återbetalat
sandbox-challenge = Den här sidan spelar din bank, som frågar om det är du. Inga pengar flyttas. Bestäm vad banken kommer fram till.
sandbox-reason = Skäl att neka
sandbox-reason-declined = Inget skäl angivet
sandbox-reason-insufficient-funds = För lite pengar
sandbox-reason-limit-exceeded = Över gränsen
sandbox-reason-expired = Kortet gäller inte längre
sandbox-reason-not-authenticated = Inte visat att det är ägaren
sandbox-reason-suspected-fraud = Misstänkt bedrägeri
sandbox-reason-unavailable = Banken går inte att nå
sandbox-others = Vad som mer kan hända
sandbox-others-intro = Vad betaltjänster gör på dåliga dagar. Butiken måste klara det rätt varje gång.
sandbox-expire = Låt tiden gå ut
sandbox-less = Betala halva beloppet
sandbox-more = Betala en och en halv gånger beloppet
sandbox-late = Betala ändå, för sent
sandbox-twice = Betala en gång till
sandbox-dispute = Bestrid betalningen hos banken
sandbox-win = Banken ger butiken rätt
sandbox-lose = Banken ger köparen rätt
sandbox-again = Skicka senaste webhooken igen
sandbox-backwards = Skicka alla webhookar, nyaste först
sandbox-times = Hur många gånger den skickas igen
sandbox-hold = Håll inne webhooken
