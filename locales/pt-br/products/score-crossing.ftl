# A score of music for kalimba or piano from Brazil, a PDF of two pages. “A Travessia” is its name and is not translated; the English of it is “The Crossing”.
title = A Travessia
    .synonyms = partitura musical, notas
tagline = Partitura para kalimba ou piano, em duas páginas
description =
    Uma peça para mãos tranquilas. O polegar esquerdo embala como um barco, em ondas iguais de seis; o direito canta por cima, sai para o mar, quase se cala no meio do caminho e reencontra a melodia na outra margem. Todas as notas estão em uma kalimba de 17 lâminas, e ao alcance de quem estuda piano há dois anos.

    Foi escrita em Salvador, por uma pianista que atravessa a baía de ferryboat duas vezes por semana para dar aulas. Ela achou a mão esquerda na batida do motor e anotou a direita no verso de uma passagem.
details =
    Para: kalimba de 17 lâminas em dó, ou piano
    Tom e compasso: dó maior, 6/8
    Duração: 64 compassos, pouco mais de dois minutos
    Arquivo: PDF, duas páginas em A4, para imprimir ou ler na tela
    Você pode tocá-la em público, gravá-la e copiá-la para seus alunos
    Nada é enviado: você baixa o arquivo assim que o pagamento é confirmado
slug = partitura-a-travessia
picture = A primeira página da partitura em papel, com o título, A Travessia.
picture-2 = Os primeiros compassos da partitura, de perto.
