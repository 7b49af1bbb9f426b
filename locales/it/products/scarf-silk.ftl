title = Foulard in twill di seta
    .synonyms = sciarpa, fazzoletto da collo, carré, scialle
tagline = Stampato a Lione, con gli orli arrotolati a mano
description =
    Un quadrato di twill di seta con piccoli rombi e due righe lungo il bordo, un disegno che cambia a ogni piega. Il twill gli dà il peso giusto per restare dove lo annodi. L’orlo è arrotolato e cucito a mano, e ci vuole un’ora a foulard.

    È stampato a Lione, in uno studio di cinque persone che stende ancora ogni colore con il suo telaio. Mescolano gli inchiostri a occhio, con le ricette di un quaderno cominciato nel 1958.
details =
    Dimensioni: 90 × 90 cm
    Materiale: 100% seta, twill
    Orlo: arrotolato e cucito a mano
    Cura: lavare a secco, o a mano in acqua fredda; stirare umido a bassa temperatura
slug = foulard-in-twill-di-seta
picture = Un foulard di seta in morbide pieghe, con piccoli rombi e due righe lungo il bordo.
picture-2 = L’orlo arrotolato del foulard, da vicino.
