message-title = Frågor om den här beställningen
message-lede = Skriv på den här sidans språk. Svaret hittar du här och i din inkorg.
message-from-you = Du
message-text = Ditt meddelande
message-hint = { NUMBER($most) ->
    [one] Högst { NUMBER($most) } tecken
   *[other] Högst { NUMBER($most) } tecken
}
message-send = Skicka meddelande
error-message-empty = Skriv vad du vill veta.
error-messages-full = Vi har inte svarat på dina senaste meddelanden än. Vänta på vårt svar innan du skriver igen.
error-messages-closed = Din e-postadress är raderad, så vi kan inte svara längre.

email-asked-subject = Fråga om beställning { $number }
email-asked-body = Det har kommit ett meddelande om beställning { $number }. Det är skrivet på det här språket: { $language }.
email-asked-how = Svara på samma språk: caravel messages answer { $number } --text-file FILE
email-asked-why = Du får det här mejlet eftersom uppgifterna om { $shop } anger din adress.

email-answered-subject = Vårt svar om din beställning { $number }
email-answered-body = du har frågat om din beställning. Här är vårt svar:
email-answered-again = Vill du skriva igen öppnar du beställningens sida.
