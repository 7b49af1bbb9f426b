### The account for money that cannot go back where it came from.

## Beside a refund, under the sum of an order

refund-owed = Ancora da rimborsare
refund-needs-account = In attesa del tuo conto
refund-pending = In arrivo
refund-pending-account = In arrivo sul tuo conto { $account }
refund-made = Rimborsato
refund-made-account = Versato sul tuo conto { $account }

order-given-back = Il tuo denaro è stato restituito
    .text = Abbiamo rimborsato tutto il pagamento di questo ordine.

## The form on the page of the order

payee-title = Dove possiamo inviarti il denaro?
payee-why = Ti dobbiamo { MONEY($amount) }. Non possiamo restituirti il denaro con il mezzo con cui hai pagato, quindi indicaci un conto.
payee-again = Non è stato possibile versare sul conto che hai indicato. Indicane un altro o controlla se c’è un errore.
payee-country = Paese del conto
payee-country-change = Cambia paese
payee-send = Invia qui il denaro
payee-handling = Conserviamo i dati del conto cifrati, li usiamo solo per questo versamento e li cancelliamo poco dopo.
payee-missing = Da compilare: { $field }
payee-pix-or-bank = Basta una chiave Pix. Se non ce l’hai, lascia vuoto questo campo e compila tutti gli altri.
payee-pix = Chiave Pix
    .invalid = Questa non è una chiave Pix. Controlla se c’è un errore.
payee-pix-hint = CPF, CNPJ, telefono con +55, e-mail o chiave casuale
payee-bank = Banca
    .invalid = Scrivi il nome della banca.
payee-branch = Filiale
    .invalid = Controlla la filiale.
payee-kind = Tipo di conto
    .invalid = Scegli il tipo di conto.
payee-kind-ordinary = Ordinario (futsū)
payee-kind-current = Corrente (tōza)
payee-kind-savings = Risparmio (chochiku)
payee-number = Numero di conto
    .invalid = Controlla il numero di conto.
payee-number-japan = Sette cifre; se è più corto, metti degli zeri davanti
payee-cpf = CPF dell’intestatario
    .invalid = Questo non è un CPF. Controlla se c’è un errore.
payee-clabe = CLABE
    .invalid = Questa non è una CLABE. Controlla se c’è un errore.
payee-clabe-hint = Diciotto cifre
payee-iban = IBAN
    .invalid = Questo non è un IBAN. Controlla se c’è un errore.
payee-details = Conto
    .invalid = Scrivi il numero del conto e tutto ciò che serve a una banca per trovarlo.
payee-details-hint = Un IBAN, oppure il numero del conto con i codici della banca e della filiale
payee-holder = Intestatario del conto
    .invalid = Scrivi il nome come lo conosce la banca.
payee-holder-kana = In katakana, come sul libretto

error-payee-invalid = Nei dati del conto c’è ancora qualcosa che non va
error-payee-closed = Nessun rimborso di questo ordine è più in attesa di un conto. La pagina mostra dov’è il tuo denaro.

## The mails. After the greeting the text goes on in lower case.

email-refunded-whole = Con questo è stato restituito l’intero pagamento.
email-refunded-part = Con questo è stata restituita una parte del pagamento; il resto rimane com’è.

email-account-asked-subject = Ti dobbiamo del denaro per il tuo ordine { $number }
email-account-asked-body = per il tuo ordine ti dobbiamo { MONEY($amount) }. Non possiamo restituirti il denaro con il mezzo con cui hai pagato. Indicaci nella pagina del tuo ordine su quale conto possiamo inviarlo.
email-account-asked-again = non è stato possibile versare { MONEY($amount) } sul conto che hai indicato. Indicane un altro nella pagina del tuo ordine o controlla se c’è un errore.
email-account-asked-care = Indica il conto solo in quella pagina. Non lo chiediamo mai per e-mail né per telefono.

email-account-paid-subject = Il denaro per l’ordine { $number } è stato inviato
email-account-paid-body = abbiamo inviato { MONEY($amount) } sul conto che hai indicato. A seconda della banca può volerci qualche giorno prima che il denaro ti arrivi.
