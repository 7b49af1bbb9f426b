### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

restricted-places = Consegna impossibile in: { $places }
restricted-here = Qui non si può consegnare
restricted-ways = Spedizione non possibile con: { $ways }
restricted-age = Solo per chi ha { NUMBER($age) } anni o più
cart-restricted = { $title }: consegna impossibile. Rimuovi questa riga.
requirement-restricted = Consegna impossibile al tuo indirizzo: { $field }.
shipping-restricted = Non possibile con: { $title }.
checkout-age = Controllo dell’età
age-confirm = Ho { NUMBER($age) } anni o più. La mia età viene controllata alla consegna.
requirement-age-missing = Conferma la tua età.
order-age = Hai confermato di avere { NUMBER($age) } anni o più. Il corriere lo controlla alla consegna e affida il pacco solo a una persona adulta.

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = L’Australia lascia entrare il miele e altri prodotti delle api solo con documenti ufficiali, e noi non li abbiamo.
restriction-beeswax-au-wa = L’Australia Occidentale lascia entrare la cera d’api solo con un certificato ufficiale del paese d’origine, e noi non l’abbiamo.
restriction-honey-nz = La Nuova Zelanda non lascia entrare miele dall’estero, per proteggere le sue api.
restriction-meat-and-milk-eu = Carne, latte e prodotti derivati non si possono spedire in pacchi nell’Unione europea.
restriction-animal-products-us = Gli Stati Uniti fermano carne, latte e uova alla frontiera, per tenere lontane le malattie degli animali.
restriction-plants = Piante vive e semi hanno bisogno di un certificato fitosanitario alla frontiera, e noi non l’abbiamo.
restriction-lithium-batteries = Le batterie al litio non possono viaggiare in aereo né per posta: possono prendere fuoco.
restriction-knives-gb = Nel Regno Unito i coltelli si vendono solo ai maggiorenni. Il corriere chiede un documento alla consegna.
restriction-ivory = Il commercio di avorio è vietato, per proteggere gli elefanti.
restriction-alcohol = Questo paese vieta l’importazione di alcolici.
restriction-e-cigarettes = Questo paese vieta l’importazione di sigarette elettroniche e delle loro ricariche.
