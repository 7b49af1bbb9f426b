### Digital goods: what is downloaded instead of shipped.

shipping-download = Download
shipping-download-when = subito dopo il pagamento
delivery-estimate-download = Da scaricare subito dopo il pagamento; non viene spedito nulla
stock-digital = Pronto da scaricare
order-downloads = I tuoi file
order-download = Scarica { $title }
order-downloads-later = Saranno qui non appena arriva il pagamento.
email-paid-files = il pagamento è arrivato, grazie. I tuoi file sono pronti: scaricali dalla pagina del tuo ordine.
