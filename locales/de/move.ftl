### Das Land wechseln, während etwas im Warenkorb liegt

move-title = Bevor Sie das Land wechseln
move-lede = Ihr Warenkorb ist berechnet für: { $from }. Das ändert sich für: { $to }.
move-unavailable = Nicht verfügbar
move-fewer = Nur { NUMBER($available) } verfügbar
move-methods-lost = Nicht mehr möglich: { $methods }
move-methods-gained = Neu möglich: { $methods }
move-confirm = Land wechseln: { $to }
move-stay = Behalten: { $from }
