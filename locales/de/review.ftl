### Eine Bestellung, die jemand ansieht, bevor sie verschickt wird. Schlicht und freundlich: Fast immer ist alles in Ordnung.

# Auf der Seite der Bestellung, wenn sonst nichts mehr zu tun ist.
review-waiting = Ihre Bestellung ist bei uns, die Ware ist für Sie zurückgelegt. Wir sehen sie kurz durch, bevor wir sie fertig machen, meist innerhalb eines Werktags. Sie müssen nichts weiter tun.
# Dasselbe, solange noch zu zahlen ist.
review-ahead = Nach der Zahlung sehen wir die Bestellung kurz durch, bevor wir sie fertig machen, meist innerhalb eines Werktags.
# Anstelle der Links zu den Dateien.
review-downloads = Sie finden sie hier, sobald wir die Bestellung durchgesehen haben.
# Auf der Seite der Bestellung, wenn sie abgelehnt wurde.
review-refused = Es tut uns leid: Wir konnten diese Bestellung nicht annehmen. Es bleibt nichts abgebucht; falls Sie schon bezahlt haben, ist das Geld auf dem Weg zurück zu Ihnen.

## Die Mails. Nach der Anrede geht der Text klein weiter.

# $number: die Bestellnummer.
email-review-subject = Wir sehen Ihre Bestellung { $number } durch
email-review-body = Ihre Bestellung ist bei uns, die Ware ist für Sie zurückgelegt. Wir sehen sie kurz durch, bevor wir sie fertig machen, meist innerhalb eines Werktags. Sie müssen nichts weiter tun; wir schreiben Ihnen, sobald es weitergeht.
# $number: die Bestellnummer.
email-refused-subject = Ihre Bestellung { $number } konnten wir nicht annehmen
email-refused-body = es tut uns leid: Wir konnten Ihre Bestellung nicht annehmen und haben sie storniert. Es bleibt nichts abgebucht; falls Sie schon bezahlt haben, kommt das Geld auf demselben Weg zu Ihnen zurück. Wenn Sie meinen, dass das ein Irrtum ist, antworten Sie einfach auf diese Mail.
