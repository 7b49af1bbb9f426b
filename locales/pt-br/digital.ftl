### Bens digitais: o que se baixa em vez de receber em casa.

shipping-download = Por download
shipping-download-when = logo após o pagamento
delivery-estimate-download = Para baixar logo após o pagamento; nada é enviado
stock-digital = Pronto para baixar
order-downloads = Seus arquivos
order-download = Baixar { $title }
order-downloads-later = Eles estarão aqui assim que o pagamento for confirmado.
email-paid-files = O pagamento foi confirmado, obrigado. Seus arquivos estão prontos: baixe-os na página do seu pedido.
download-consent-title = Início do download
download-consent = Peço que meu download seja liberado imediatamente, antes do fim do prazo de arrependimento. Sei que, com isso, perco o direito de arrependimento.
requirement-download-consent-missing = Confirme que o download pode começar imediatamente.
download-consented = Em { $when }, você confirmou: “{ $words }”
download-left = Downloads restantes: { NUMBER($left) }. Este link funciona até { $when }.
download-final = Um download não pode ser devolvido.
download-final-waiver = Um download não pode ser devolvido: seu direito de arrependimento termina assim que ele é liberado. Pedimos seu consentimento ao finalizar a compra.
error-download-expired = Este link expirou. Há um novo na página do seu pedido: abra o link do e-mail de confirmação.
error-download-used-up = Este arquivo já foi baixado tantas vezes quanto é possível por enquanto. Se você ainda precisar dele, responda ao e-mail de confirmação.
error-download-closed = Este arquivo não está mais disponível, porque o pagamento foi devolvido ou contestado. Se isso não estiver certo, responda ao e-mail de confirmação.
