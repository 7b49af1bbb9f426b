### Digital goods: what is downloaded instead of shipped.

shipping-download = Als download
shipping-download-when = direct na betaling
delivery-estimate-download = Direct na betaling te downloaden; er wordt niets verzonden
stock-digital = Klaar om te downloaden
order-downloads = Je bestanden
order-download = { $title } downloaden
order-downloads-later = Ze staan hier zodra de betaling binnen is.
email-paid-files = De betaling is binnen, dank je wel. Je bestanden staan klaar: download ze op de pagina van je bestelling.
download-consent-title = Begin van de download
download-consent = Ik vraag om mijn download meteen beschikbaar te stellen, voordat de bedenktijd voorbij is. Ik weet dat ik daarmee mijn herroepingsrecht verlies.
requirement-download-consent-missing = Bevestig dat de download meteen mag beginnen.
download-consented = Je hebt op { $when } bevestigd: ‘{ $words }’
download-left = Resterende downloads: { NUMBER($left) }. Deze link werkt tot { $when }.
download-final = Een download kun je niet terugsturen.
download-final-waiver = Een download kun je niet terugsturen: je herroepingsrecht vervalt zodra hij voor je klaarstaat. Bij het afrekenen vragen we je toestemming.
error-download-expired = Deze link is verlopen. Een nieuwe vind je op de pagina van je bestelling: open de link in je bevestigingsmail.
error-download-used-up = Dit bestand is zo vaak gedownload als voorlopig kan. Heb je het nog nodig, antwoord dan op je bevestigingsmail.
error-download-closed = Dit bestand is niet meer beschikbaar, omdat de betaling is teruggestort of betwist. Klopt dat niet, antwoord dan op je bevestigingsmail.
