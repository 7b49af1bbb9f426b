### Produkty cyfrowe: to, co się pobiera, a nie wysyła.

shipping-download = Do pobrania
shipping-download-when = zaraz po opłaceniu
delivery-estimate-download = Do pobrania zaraz po opłaceniu; niczego nie wysyłamy
stock-digital = Gotowe do pobrania
order-downloads = Twoje pliki
order-download = Pobierz: { $title }
order-downloads-later = Pojawią się tutaj, gdy tylko wpłynie płatność.
email-paid-files = płatność wpłynęła, dziękujemy. Pliki są gotowe: można je pobrać ze strony zamówienia.
