shop-name = Caravel
shop-tagline = हाथ से बनी, दूर से आई
page-title = { $page } – Caravel

skip-to-content = सीधे मुख्य सामग्री पर जाएँ
nav-label = मुख्य मेनू
nav-home = होम
nav-cart = कार्ट
breadcrumbs-label = आप यहाँ हैं
close = बंद करें

footer-about = Caravel एक देश में हाथ से बनी चीज़ें उन लोगों तक पहुँचाता है जो दूसरे देश में उन्हें चाहते हैं।
footer-demo-note = यह एक डेमो शॉप है। न कोई पैसा कटता है, न कुछ भेजा जाता है।

preferences-label = देश, भाषा और मुद्रा
preferences-market = डिलीवरी का देश
preferences-language = भाषा
preferences-currency = मुद्रा
preferences-currency-hint = देश की अपनी मुद्रा के अलावा किसी और मुद्रा में कीमतें हमारी बताई हुई दर से बदली जाती हैं।
preferences-apply = लागू करें

market-ww = बाकी दुनिया

label-value = { $label }: { $value }

paging-label = पेज
paging-previous = पिछला
paging-next = अगला
paging-page = पेज { NUMBER($page) }
paging-place = { NUMBER($pages) } में से पेज { NUMBER($page) }
paging-title = { $title }, { NUMBER($pages) } में से पेज { NUMBER($page) }
