address-change-link = Adres wijzigen
address-change-title = Bezorgadres wijzigen
address-change-lede = Zolang er nog niets is ingepakt, kun je wijzigen waar je bestelling naartoe gaat. Je ziet wat dat kost voordat er iets verandert.
address-change-check = Controleer het nieuwe adres
address-change-before = Naar het huidige adres
address-change-after = Naar het nieuwe adres
address-change-same = Het totaal blijft gelijk.
address-change-back = Naar het nieuwe adres kost je bestelling { MONEY($amount) } minder. Dat bedrag krijg je terug via dezelfde betaalmethode.
address-change-already = Je bestelling gaat al naar dit adres.
address-change-dearer = Naar dit adres zou je bestelling { MONEY($amount) } meer kosten, en dat kan achteraf niet worden toegevoegd. Er is niets veranderd. Je kunt de bestelling annuleren en opnieuw plaatsen met het nieuwe adres.
address-change-sum-fixed = Naar dit adres zou je bestelling een ander bedrag kosten, en de betaling loopt al. Er is niets veranderd.
address-change-method = Een bestelling naar dit adres kan niet met { $method } worden betaald. Er is niets veranderd.
address-change-not-carried = { $shipping } bezorgt niet op dit adres. Er is niets veranderd.
address-change-asks-more = Voor dit adres hebben we iets nodig dat niet bij je bestelling staat, zoals een nummer voor de douane, een leeftijdsbewijs of een btw-nummer. Er is niets veranderd. Je kunt de bestelling annuleren en opnieuw plaatsen met het nieuwe adres.
address-change-unknown = We kunnen niet uitrekenen wat je bestelling naar dit adres zou kosten. Er is niets veranderd. Schrijf ons op de pagina van je bestelling.

error-order-packed = Een deel van je bestelling is al ingepakt. Het adres kan daarom niet meer worden gewijzigd.
error-address-closed = Het adres van deze bestelling kan hier niet meer worden gewijzigd. Schrijf ons op de pagina van je bestelling.
error-address-refused = Je bestelling kan niet naar dit adres. Er is niets veranderd.
error-address-shown = Er is iets veranderd sinds je dit zag. Controleer het nog een keer.
order-event-address-changed = Je hebt het bezorgadres gewijzigd

email-address-changed-subject = Het bezorgadres van je bestelling { $number } is gewijzigd
email-address-changed-body = Het bezorgadres van je bestelling is gewijzigd. Hieronder zie je waar ze nu naartoe gaat en wat ze kost.
email-address-changed-back = Je bestelling kost nu { MONEY($amount) } minder. Dat bedrag krijg je terug via dezelfde betaalmethode.
email-address-changed-care = Was jij dit niet? Beantwoord deze mail dan meteen.
