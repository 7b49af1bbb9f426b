title = Macinacaffè a mano
    .synonyms = macinino, macinino da caffè, macinacaffè manuale, grinder
tagline = Acciaio e noce, costruito per essere riparato
description =
    Un macinacaffè a manovella, regolare e abbastanza silenzioso per il mattino presto. La macina si regola in quaranta scatti netti, dall’espresso alla french press. Si smonta senza attrezzi, e ogni pezzo si può avere da solo.

    Lo costruiscono nel Bergisches Land, dove si lavora l’acciaio da quando l’acqua muoveva i magli, in una bottega di sette persone. Torniscono da sé i corpi, montano ogni macinacaffè a mano e ne annotano il numero in un registro.
details =
    Dimensioni: 19 cm di altezza, 7 cm di diametro
    Contiene: 35 g di caffè in grani
    Macina: conica, acciaio temprato, 40 scatti
    Materiale: acciaio brunito, noce oliato
    Cura: spazzolare a secco, niente acqua sulla macina
slug = macinacaffè-a-mano
picture = Un macinacaffè slanciato: acciaio brunito sopra, noce sotto, e in cima una manovella con pomello di legno.
picture-2 = La manovella e il pomello di legno, visti dall’alto.
