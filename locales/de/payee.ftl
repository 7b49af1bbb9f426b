### Das Konto für Geld, das nicht auf dem Zahlungsweg zurückgehen kann.

## Neben einer Erstattung, unter der Summe einer Bestellung

# Statt des Tages, solange nach einem Konto gefragt wird.
refund-owed = Noch zu erstatten
refund-needs-account = Wartet auf Ihr Konto
refund-pending = Unterwegs
# $account: das Ende der Kontonummer, etwa ****4567.
refund-pending-account = Unterwegs auf Ihr Konto { $account }
refund-made = Erstattet
refund-made-account = Auf Ihr Konto { $account } überwiesen

# Der Kopf einer Bestellung, von der alles erstattet ist.
order-given-back = Ihr Geld ist zurückgegangen
    .text = Wir haben Ihnen die ganze Zahlung für diese Bestellung erstattet.

## Das Formular auf der Seite der Bestellung

payee-title = Wohin dürfen wir Ihr Geld überweisen?
# $amount: was zu erstatten ist.
payee-why = Wir schulden Ihnen { MONEY($amount) }. Auf dem Weg, auf dem Sie bezahlt haben, kann das Geld nicht zurückgehen. Bitte nennen Sie uns deshalb ein Konto.
payee-again = Auf das genannte Konto konnten wir nicht überweisen. Bitte nennen Sie ein anderes oder prüfen Sie Ihre Angaben auf Tippfehler.
payee-country = Land des Kontos
payee-country-change = Land ändern
payee-send = Geld hierhin überweisen
payee-handling = Wir bewahren die Kontodaten verschlüsselt auf, verwenden sie nur für diese Zahlung und löschen sie bald danach.
# $field: der Name des Feldes.
payee-missing = Bitte ausfüllen: { $field }
payee-pix-or-bank = Ein Pix-Schlüssel genügt. Ohne Schlüssel lassen Sie das Feld leer und füllen alle anderen aus.
payee-pix = Pix-Schlüssel
    .invalid = Das ist kein Pix-Schlüssel. Bitte prüfen Sie ihn auf Tippfehler.
payee-pix-hint = CPF, CNPJ, Telefon mit +55, E-Mail oder Zufallsschlüssel
payee-bank = Bank
    .invalid = Bitte nennen Sie den Namen der Bank.
payee-branch = Filiale
    .invalid = Bitte prüfen Sie die Filiale.
payee-kind = Art des Kontos
    .invalid = Bitte wählen Sie die Art des Kontos.
payee-kind-ordinary = Gewöhnliches Konto (Futsū)
payee-kind-current = Geschäftskonto (Tōza)
payee-kind-savings = Sparkonto (Chochiku)
payee-number = Kontonummer
    .invalid = Bitte prüfen Sie die Kontonummer.
payee-number-japan = Sieben Ziffern; kürzere mit Nullen davor
payee-cpf = CPF der Person, der das Konto gehört
    .invalid = Das ist keine CPF. Bitte prüfen Sie sie auf Tippfehler.
payee-clabe = CLABE
    .invalid = Das ist keine CLABE. Bitte prüfen Sie sie auf Tippfehler.
payee-clabe-hint = Achtzehn Ziffern
payee-iban = IBAN
    .invalid = Das ist keine IBAN. Bitte prüfen Sie sie auf Tippfehler.
payee-details = Konto
    .invalid = Bitte nennen Sie die Kontonummer und alles, woran eine Bank das Konto findet.
payee-details-hint = Eine IBAN, oder die Kontonummer mit den Codes von Bank und Filiale
payee-holder = Kontoinhaber
    .invalid = Bitte schreiben Sie den Namen so, wie ihn die Bank kennt.
payee-holder-kana = In Katakana, wie im Sparbuch

error-payee-invalid = An den Kontodaten stimmt noch etwas nicht
error-payee-closed = Zu dieser Bestellung wartet keine Erstattung mehr auf ein Konto. Die Seite zeigt, wo Ihr Geld ist.

## Die Mails. Nach der Anrede geht der Text klein weiter.

email-refunded-whole = Damit ist die ganze Zahlung erstattet.
email-refunded-part = Damit ist ein Teil der Zahlung erstattet; der Rest bleibt, wie er ist.

# $number: die Bestellnummer.
email-account-asked-subject = Wir schulden Ihnen Geld zu Ihrer Bestellung { $number }
# $amount: was zu erstatten ist.
email-account-asked-body = wir schulden Ihnen { MONEY($amount) } zu Ihrer Bestellung. Auf dem Weg, auf dem Sie bezahlt haben, kann das Geld nicht zurückgehen. Bitte nennen Sie uns auf der Seite Ihrer Bestellung ein Konto, auf das wir es überweisen dürfen.
email-account-asked-again = wir konnten { MONEY($amount) } nicht auf das genannte Konto überweisen. Bitte nennen Sie uns auf der Seite Ihrer Bestellung ein anderes oder prüfen Sie Ihre Angaben auf Tippfehler.
email-account-asked-care = Bitte nennen Sie das Konto nur auf dieser Seite. Wir fragen nie per Mail oder Telefon danach.

email-account-paid-subject = Ihr Geld zu Bestellung { $number } ist überwiesen
email-account-paid-body = wir haben { MONEY($amount) } auf das genannte Konto überwiesen. Je nach Bank kann es einige Tage dauern, bis der Betrag bei Ihnen ankommt.
