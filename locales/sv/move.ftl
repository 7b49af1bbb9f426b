### Att byta land med något i varukorgen

move-title = Innan du byter land
move-lede = Din varukorg är uträknad för: { $from }. Det här ändras för: { $to }.
move-unavailable = Inte tillgänglig
move-fewer = Bara { NUMBER($available) } kvar
move-methods-lost = Går inte längre: { $methods }
move-methods-gained = Går nu också: { $methods }
move-confirm = Byt land: { $to }
move-stay = Behåll: { $from }
