### Leveranssätt: deras namn, vad som sägs om dem, och vad som inte betalas med beställningen.

## I kassan och i varukorgen

shipping-low-emission = Låga utsläpp
    .hint = Med tåg och på väg, aldrig med flyg. Det tar lite längre tid.
shipping-sea = Sjöfrakt
    .hint = Med fartyg, aldrig med flyg. För saker som kan vänta.
shipping-duty-at-door = Tull och skatt betalar du till transportören när paketet kommer.
shipping-too-heavy = Tar paket upp till { $weight }
shipping-no-route = Går inte till den här adressen
shipping-nothing-so-heavy = Det här är för tungt för en beställning: våra transportörer tar upp till { $weight }. Dela upp det i flera beställningar.
shipping-nothing-there = Ingen av våra transportörer tar det som ligger i din varukorg till ditt land.
shipping-missing-for-free = { MONEY($amount) } till, så är frakten fri.

## På sidan om leverans

shipping-up-to = Upp till { $weight }: { MONEY($price) }
shipping-by-volume = Det som är stort och lätt räknas efter storlek: { $volume } som { $weight }.
shipping-insurance = Varor som kostar mer än { MONEY($above) } är försäkrade; det kostar { $share } av priset.
shipping-taxes-at-door = Med det här leveranssättet ({ $ways }) betalar du tull och importskatt till transportören när paketet kommer. Innan du beställer talar vi om ungefär hur mycket det blir. Transportören kan lägga på en egen avgift.
weight-kilograms = { NUMBER($weight) } kg
weight-pounds = { NUMBER($weight) } lb
volume-cubic-centimetres = { NUMBER($volume) } cm³
volume-cubic-inches = { NUMBER($volume) } in³

## Summor där en del betalas vid dörren

landed-cost-about = Hem till dörren: cirka { MONEY($amount) }
landed-nothing-expected = Så vitt vi vet tillkommer inget när paketet kommer. Gör det ändå det begär transportören det av dig.
total-with-order = Att betala med beställningen
total-about = Totalt cirka
