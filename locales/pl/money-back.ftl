### Pieniądze, które nie zgadzają się z zamówieniem: część, nadwyżka albo wpłata po terminie. Na stronie zamówienia.

money-part-arrived = Wpłynęło { MONEY($arrived) }; brakuje jeszcze { MONEY($missing) }. Prosimy o dopłatę do { $expires }. Jeśli reszta nie wpłynie na czas, zwrócimy to, co już do nas dotarło.
money-goes-back = Zwracamy { MONEY($amount) } z Twojej płatności tą samą drogą, którą przyszła. Zależnie od banku może to potrwać kilka dni.
money-came-in-vain = Zamówienie nie doszło do skutku: płatność wpłynęła za późno albo nie w całości. To, co do nas dotarło, wraca do Ciebie.
