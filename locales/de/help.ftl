help-search = Antworten durchsuchen
    .placeholder = Was möchten Sie wissen?
help-found = { NUMBER($count) ->
    [one] { NUMBER($count) } Antwort auf „{ $words }“
   *[other] { NUMBER($count) } Antworten auf „{ $words }“
}
help-nothing = Auf „{ $words }“ gibt es noch keine Antwort. Hier sind alle.
help-all = Alle Antworten
help-else = Nicht dabei? Schreiben Sie uns:

fact-business = Kaufen Sie für ein Unternehmen in der EU, dann geben Sie an der Kasse dessen USt-IdNr. ein. Kommen die Sachen aus einem anderen Mitgliedstaat und ist die Nummer bestätigt, bestellen Sie ohne Mehrwertsteuer, und Ihr Unternehmen schuldet sie selbst.
fact-held-quote = { NUMBER($minutes) ->
    [one] Die Summe, die Sie an der Kasse sehen, gilt { NUMBER($minutes) } Minute lang, was auch immer Preise und Wechselkurse inzwischen tun.
   *[other] Die Summe, die Sie an der Kasse sehen, gilt { NUMBER($minutes) } Minuten lang, was auch immer Preise und Wechselkurse inzwischen tun.
}
