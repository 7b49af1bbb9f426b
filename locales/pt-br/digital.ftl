### Bens digitais: o que se baixa em vez de receber em casa.

shipping-download = Por download
shipping-download-when = logo após o pagamento
delivery-estimate-download = Para baixar logo após o pagamento; nada é enviado
stock-digital = Pronto para baixar
order-downloads = Seus arquivos
order-download = Baixar { $title }
order-downloads-later = Eles estarão aqui assim que o pagamento for confirmado.
email-paid-files = O pagamento foi confirmado, obrigado. Seus arquivos estão prontos: baixe-os na página do seu pedido.
