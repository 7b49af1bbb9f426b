title = Rutad anteckningsbok
    .synonyms = skrivbok, skrivblock, kollegieblock, dagbok, bullet journal
tagline = Trådhäftad i Leipzig, ligger platt på varje sida
description =
    En anteckningsbok för teckningar, listor och långa tankar. Rutnätet är så blekt att det försvinner under bläcket, och papperet tål reservoarpenna utan att det slår igenom. Arken är sydda med tråd, så boken ligger platt var du än slår upp den.

    Den binds i Leipzig, en stad av böcker, i ett bokbinderi med två bord och en häftmaskin från 1936. Klotet till pärmen är överblivet från böcker som bundits där tidigare.
details =
    Format: A5, 14,8 × 21 cm
    Sidor: 192, rutnät på 5 mm
    Papper: 80 g per kvadratmeter, obestruket, syrafritt
    Bindning: trådhäftad, pärm av klotklädd papp, märkband
slug = rutad-anteckningsbok
picture = En stängd anteckningsbok i klotband, med märkband.
picture-2 = Anteckningsboken uppslagen: sidornas bleka rutnät och den sydda ryggen.
