### Waren, die zurückgehen.

send-back-open-withdrawal = Vertrag widerrufen
send-back-open-voluntary = Etwas zurückgeben

send-back-title-withdrawal = Vertrag widerrufen
send-back-title-voluntary = Etwas zurückgeben
send-back-lede = Wählen Sie, was zurückgeht. Abgeschickt wird erst, wenn Sie auf der nächsten Seite alles geprüft und bestätigt haben.
send-back-until = Möglich ist das bis zum { DATE($day) }.
send-back-until-open = Ihre Bedenkzeit beginnt, wenn alles angekommen ist. Darauf warten müssen Sie nicht.
send-back-pieces = Stücke, die zurückgehen, von { NUMBER($left) }
send-back-reason = Warum?
send-back-no-reason = Möchte ich nicht sagen
send-back-changed-mind = Ich habe es mir anders überlegt
send-back-does-not-fit = Es passt nicht
send-back-not-as-shown = Es ist nicht wie abgebildet
send-back-damaged = Es ist beschädigt oder funktioniert nicht
send-back-wrong-thing = Es kam etwas anderes, als ich bestellt habe
send-back-instead = Was möchten Sie stattdessen?
send-back-money = Mein Geld zurück
send-back-exchange-for = Umtausch gegen { $options }
send-back-not-digital = Eine Datei gehört Ihnen auf Dauer: Sobald sie heruntergeladen werden kann, lässt sie sich nicht zurückgeben.
send-back-next = Weiter

send-back-check = Prüfen und bestätigen
send-back-statement-withdrawal = Hiermit widerrufe ich den Vertrag über diese Waren aus der Bestellung { $number } vom { DATE($day) }:
send-back-statement-voluntary = Ich gebe diese Waren aus der Bestellung { $number } vom { DATE($day) } zurück:
send-back-pictures = Fotos vom Problem (optional)
send-back-pictures-hint = Bis zu { NUMBER($most) } Bilder als JPEG, PNG oder WebP, je höchstens { NUMBER($size) } MB. Nur Sie und wir können sie sehen; der Aufnahmeort wird aus der Datei entfernt.
send-back-pictures-kept = Diese Bilder werden mitgeschickt:
send-back-picture = Ihr Bild { NUMBER($number) }
send-back-picture-out = Dieses Bild weglassen
send-back-mail-to = Die Bestätigung geht sofort an { $email }.
send-back-change = Etwas ändern
send-back-confirm-withdrawal = Widerruf bestätigen
send-back-confirm-voluntary = Rückgabe bestätigen
send-back-back-title = Das bekommen Sie zurück
send-back-sum = Sie erhalten zurück
send-back-interest = Zinsen auf noch nicht fällige Raten
send-back-tax = { MONEY($amount) } davon sind Steuer, die im Preis enthalten war.
send-back-kept = { $charges }: Das ging an den Staat, und er behält es, wenn Waren zurückgehen. Diese { MONEY($amount) } werden nicht erstattet.
send-back-door-claim = Was Sie an der Tür bezahlt haben, ging an Staat und Zusteller, nicht an uns. Der Zoll Ihres Landes erstattet Abgaben für Waren, die es wieder verlassen: Beantragen Sie das dort, bevor Sie das Paket aufgeben.
send-back-door-lost = Was Sie an der Tür bezahlt haben, ging an Staat und Zusteller, nicht an uns. Der Zoll Ihres Landes erstattet für zurückgegebene Waren keine Abgaben.
send-back-door-ask = Was Sie an der Tür bezahlt haben, ging an Staat und Zusteller, nicht an uns. Ob Abgaben für zurückgegebene Waren erstattet werden, sagt Ihnen der Zoll Ihres Landes.
send-back-outward = Vom Versand erstatten wir, was der Standardversand gekostet hätte.
send-back-when = Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben, sobald das Paket bei uns ist.

error-return-closed = Von dieser Bestellung kann nichts oder nichts mehr zurückgehen.
error-return-nothing = Bitte wählen Sie mindestens ein Stück.
error-return-pieces = Nicht alles davon kann zurückgehen. Bitte sehen Sie die Liste noch einmal durch.
error-picture-large = Ein Bild ist zu groß. Bitte wählen Sie eines mit höchstens { NUMBER($size) } MB oder nehmen Sie es mit geringerer Auflösung neu auf.
error-picture-unreadable = Eine Datei ist kein Bild, das wir öffnen können. Bitte wählen Sie JPEG, PNG oder WebP.
error-pictures-many = Es ist Platz für { NUMBER($most) } Bilder. Die ersten bleiben erhalten; sehen Sie sie durch und bestätigen Sie.

send-back-heading = Ihre Rückgaben
send-back-number = Rückgabe { $number }
send-back-asked = Bestätigt am { $moment }.
send-back-send-to = Schicken Sie das Paket an
send-back-how = Packen Sie alles so gut ein, wie es kam, legen Sie einen Zettel mit der Nummer { $number } bei und geben Sie das Paket bald auf. Heben Sie den Einlieferungsbeleg auf, bis Ihr Geld da ist.
send-back-arrived = Angekommen am { $moment }. Wir sehen es uns an.
send-back-refunded = Zurückgenommen am { $moment }. Ihr Geld ist unterwegs.
send-back-taken = Zurückgenommen am { $moment }.
send-back-refused = Am { $moment } haben wir entschieden, dies nicht zurückzunehmen.
send-back-set-aside = Was Sie stattdessen möchten, liegt für Sie bereit.
send-back-replaced = Was Sie stattdessen möchten, haben wir am { $moment } abgeschickt.

email-return-withdrawal-subject = Ihr Widerruf zur Bestellung { $number }
email-return-withdrawal-body = wir haben Ihren Widerruf erhalten. Sie haben ihn am { $moment } erklärt, mit diesem Wortlaut.
email-return-voluntary-subject = Ihre Rückgabe zur Bestellung { $number }
email-return-voluntary-body = wir haben Ihre Rückgabe erhalten. Sie haben sie am { $moment } bestätigt, mit diesem Wortlaut.
email-return-refused-subject = Zu Ihrer Rückgabe zur Bestellung { $number }
email-return-refused-body = wir können nicht zurücknehmen, was Sie zurückgeben wollten.
