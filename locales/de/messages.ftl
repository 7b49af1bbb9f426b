message-title = Fragen zu dieser Bestellung
message-lede = Schreiben Sie in der Sprache dieser Seite. Unsere Antwort finden Sie hier und in Ihrem Postfach.
message-from-you = Sie
message-text = Ihre Nachricht
message-hint = { NUMBER($most) ->
    [one] Höchstens { NUMBER($most) } Zeichen
   *[other] Höchstens { NUMBER($most) } Zeichen
}
message-send = Nachricht senden
error-message-empty = Bitte schreiben Sie, was Sie wissen möchten.
error-messages-full = Ihre letzten Nachrichten haben wir noch nicht beantwortet. Bitte warten Sie auf unsere Antwort, bevor Sie wieder schreiben.
error-messages-closed = Ihre E-Mail-Adresse ist gelöscht, deshalb können wir nicht mehr antworten.

email-asked-subject = Frage zur Bestellung { $number }
email-asked-body = zur Bestellung { $number } gibt es eine Nachricht. Sie ist in dieser Sprache geschrieben: { $language }.
email-asked-how = Antworten Sie in derselben Sprache: caravel messages answer { $number } --text-file FILE
email-asked-why = Sie erhalten diese E-Mail, weil das Impressum von { $shop } Ihre Adresse nennt.

email-answered-subject = Unsere Antwort zu Ihrer Bestellung { $number }
email-answered-body = Sie haben nach Ihrer Bestellung gefragt. Das ist unsere Antwort:
email-answered-again = Wenn Sie noch einmal schreiben möchten, öffnen Sie die Seite Ihrer Bestellung.
