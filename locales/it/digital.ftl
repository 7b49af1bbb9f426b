### Digital goods: what is downloaded instead of shipped.

shipping-download = Download
shipping-download-when = subito dopo il pagamento
delivery-estimate-download = Da scaricare subito dopo il pagamento; non viene spedito nulla
stock-digital = Pronto da scaricare
order-downloads = I tuoi file
order-download = Scarica { $title }
order-downloads-later = Saranno qui non appena arriva il pagamento.
email-paid-files = il pagamento è arrivato, grazie. I tuoi file sono pronti: scaricali dalla pagina del tuo ordine.
download-consent-title = Inizio del download
download-consent = Chiedo che il mio download sia reso disponibile subito, prima che scada il termine di recesso. So che in questo modo perdo il diritto di recesso.
requirement-download-consent-missing = Conferma che il download può iniziare subito.
download-consented = Il { $when } hai confermato: «{ $words }»
download-left = Download rimasti: { NUMBER($left) }. Questo link funziona fino al { $when }.
download-final = Un download non può essere restituito.
download-final-waiver = Un download non può essere restituito: il tuo diritto di recesso termina appena lo mettiamo a tua disposizione. Ti chiediamo il consenso alla cassa.
error-download-expired = Questo link è scaduto. Ne trovi uno nuovo nella pagina del tuo ordine: apri il link nell’e-mail di conferma.
error-download-used-up = Questo file è stato scaricato quante volte è possibile per ora. Se ti serve ancora, rispondi all’e-mail di conferma.
error-download-closed = Questo file non è più disponibile perché il pagamento è stato rimborsato o contestato. Se non è così, rispondi all’e-mail di conferma.
