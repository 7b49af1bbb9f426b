### Varor som går tillbaka.

send-back-open-withdrawal = Ångra avtalet här
send-back-open-voluntary = Returnera något

send-back-title-withdrawal = Ångra avtalet
send-back-title-voluntary = Returnera något
send-back-lede = Välj vad som ska tillbaka. Inget skickas förrän du har tittat igenom det på nästa sida och bekräftat.
send-back-until = Du kan göra det till och med den { DATE($day) }.
send-back-until-open = Din betänketid börjar när allt har kommit fram. Du behöver inte vänta på det.
send-back-pieces = Antal som ska tillbaka, av { NUMBER($left) }
send-back-reason = Varför?
send-back-no-reason = Det vill jag helst inte säga
send-back-changed-mind = Jag har ändrat mig
send-back-does-not-fit = Det passar inte
send-back-not-as-shown = Det är inte som på bilden
send-back-damaged = Det är skadat eller fungerar inte
send-back-wrong-thing = Jag fick något annat än jag beställde
send-back-instead = Vad vill du ha i stället?
send-back-money = Pengarna tillbaka
send-back-exchange-for = Byta till { $options }
send-back-not-digital = En fil är din för alltid: när den går att ladda ner kan den inte returneras.
send-back-next = Fortsätt

send-back-check = Titta igenom och bekräfta
send-back-statement-withdrawal = Jag ångrar avtalet om de här varorna i beställning { $number } från den { DATE($day) }:
send-back-statement-voluntary = Jag returnerar de här varorna i beställning { $number } från den { DATE($day) }:
send-back-pictures = Bilder på det som är fel (valfritt)
send-back-pictures-hint = Högst { NUMBER($most) } bilder som JPEG, PNG eller WebP, { NUMBER($size) } MB var. Bara du och vi ser dem; uppgiften om var de togs tas bort ur filen.
send-back-pictures-kept = De här bilderna följer med:
send-back-picture = Din bild { NUMBER($number) }
send-back-picture-out = Ta bort den här bilden
send-back-mail-to = Du får genast en bekräftelse till { $email }.
send-back-change = Ändra något
send-back-confirm-withdrawal = Bekräfta ånger
send-back-confirm-voluntary = Bekräfta retur
send-back-back-title = Det här får du tillbaka
send-back-sum = Du får tillbaka
send-back-interest = Ränta på delbetalningar som inte förfallit
send-back-tax = Av detta är { MONEY($amount) } skatt som ingick i priset.
send-back-kept = { $charges }: det gick till staten, som behåller det när varor returneras. De här { MONEY($amount) } betalas inte tillbaka.
send-back-door-claim = Det du betalade vid dörren gick till staten och transportören, inte till oss. Tullen i ditt land betalar tillbaka avgifter för varor som lämnar landet igen: ansök där innan du skickar paketet.
send-back-door-lost = Det du betalade vid dörren gick till staten och transportören, inte till oss. Tullen i ditt land betalar inte tillbaka avgifter för returnerade varor.
send-back-door-ask = Det du betalade vid dörren gick till staten och transportören, inte till oss. Fråga tullen i ditt land om avgifter betalas tillbaka för returnerade varor.
send-back-outward = Av frakten betalar vi tillbaka vad standardfrakten hade kostat.
send-back-when = Pengarna går tillbaka samma väg som du betalade, så snart paketet är hos oss.

error-return-closed = Inget i den här beställningen kan returneras, eller inte längre.
error-return-nothing = Välj minst en sak.
error-return-pieces = Allt det här går inte att returnera. Titta igenom listan en gång till.
error-picture-large = En bild är för stor. Välj en på högst { NUMBER($size) } MB, eller ta om den med lägre upplösning.
error-picture-unreadable = En fil är ingen bild som vi kan öppna. Välj JPEG, PNG eller WebP.
error-pictures-many = Det finns plats för { NUMBER($most) } bilder. De första är sparade; titta igenom dem och bekräfta.

send-back-heading = Dina returer
send-back-number = Retur { $number }
send-back-asked = Bekräftad den { $moment }.
send-back-send-to = Skicka paketet till
send-back-how = Packa allt lika väl som när det kom, lägg en lapp med numret { $number } i paketet och skicka det snart. Spara kvittot tills du har fått pengarna.
send-back-arrived = Kom fram den { $moment }. Vi tittar på det.
send-back-refunded = Återtaget den { $moment }. Dina pengar är på väg.
send-back-taken = Återtaget den { $moment }.
send-back-refused = Den { $moment } beslutade vi att inte ta tillbaka det här.
send-back-set-aside = Det du vill ha i stället är undanlagt åt dig.
send-back-replaced = Det du vill ha i stället skickades den { $moment }.

email-return-withdrawal-subject = Din ångeranmälan för beställning { $number }
email-return-withdrawal-body = vi har fått din ångeranmälan. Du lämnade den den { $moment }, med de här orden.
email-return-voluntary-subject = Din retur för beställning { $number }
email-return-voluntary-body = vi har fått din retur. Du bekräftade den den { $moment }, med de här orden.
email-return-refused-subject = Om din retur för beställning { $number }
email-return-refused-body = vi kan inte ta tillbaka det du ville returnera.
