### “Tell me when it is back”: the form beside what is sold out, its pages, and its mails.

## Beside a variant that is sold out

# Opens the form.
notify-title = Säg till när den är tillbaka
notify-hint = Vi skickar ett enda mejl, så länge lagret räcker, och raderar sedan din adress.
# Which of the variants that are sold out.
notify-variant = Vilken?
notify-send = Säg till
# $title: the product. $options: what the variant is picked by, such as a colour.
notify-what = { $title } ({ $options })

## The page behind the form, and behind the links of the mails

notify-page = Åter i lager
notify-asked = Vi har skickat ett mejl till dig. Bekräfta där att vi får skriva till dig; innan dess är ingenting utlovat.
notify-how = När något är slutsålt finns det ett fält för din e-postadress på dess sida. Vi skriver en gång, när det är tillbaka.
# $what: the product and variant.
notify-question = Ska vi skriva till dig när { $what } är tillbaka?
notify-confirm = Ja, skriv till mig
# $what: the product and variant. $until: a day and a time.
notify-waiting = Vi skriver till dig när { $what } är tillbaka. Om det inte har hänt senast { $until } raderar vi din adress.
notify-forget = Skriv inte till mig
notify-gone = Din adress finns inte längre sparad här.

## The mails

# $what: the product and variant.
email-stock-asked-subject = Vill du veta när { $what } är tillbaka?
# $what: the product and variant.
email-stock-asked-body = Någon, troligen du, vill veta när { $what } är tillbaka. Bekräfta att vi får skriva till den här adressen. Det blir ett enda mejl.
# $until: a day and a time.
email-stock-asked-care = Om det inte var du behöver du inte göra något: { $until } raderar vi din adress, och inget mer kommer.
# $what: the product and variant.
email-stock-back-subject = { $what } är tillbaka
# $what: the product and variant.
email-stock-back-body = { $what } är tillbaka, så länge lagret räcker. Du bad oss säga till; vi gör det bara den här gången.
# $price: the price of one piece.
email-stock-back-price = Priset i dag: { MONEY($price) }
# The button of the mail.
mail-open-product = Se den i butiken
# At the foot: why she got it. $shop: the name of the shop.
mail-why-notice = Du får det här mejlet eftersom din adress angavs hos { $shop } för en slutsåld produkt.
# At the foot. $link: an address.
mail-stop = Inga mejl om den här produkten: { $link }

## On the privacy page

fact-kept-notice-open = Din adress, när du vill veta att något är tillbaka, krypterad, tills du bekräftar den
fact-kept-notice = Din adress, när du vill veta att något är tillbaka, krypterad, tills vi har sagt till, som längst
