help-search = Sök bland svaren
    .placeholder = Vad vill du veta?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } svar på ”{ $words }”
   *[other] { NUMBER($count) } svar på ”{ $words }”
}
help-nothing = Det finns inget svar på ”{ $words }” än. Här är alla.
help-all = Alla svar
help-else = Hittade du inget? Skriv till oss:

fact-business = Köper du till ett företag i EU anger du dess momsregistreringsnummer i kassan. Kommer sakerna från ett annat medlemsland och numret är bekräftat beställer du utan moms, och företaget redovisar den självt.
fact-held-quote = { NUMBER($minutes) ->
    [one] Summan du ser i kassan gäller i { NUMBER($minutes) } minut, vad priser och växelkurser än gör under tiden.
   *[other] Summan du ser i kassan gäller i { NUMBER($minutes) } minuter, vad priser och växelkurser än gör under tiden.
}
