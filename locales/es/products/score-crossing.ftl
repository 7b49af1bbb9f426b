title = A Travessia (La travesía)
    .synonyms = partitura de piano, notas musicales, hoja de música, sheet music
tagline = Partitura para kalimba o piano, en dos páginas
description =
    Una pieza para manos tranquilas. El pulgar izquierdo se mece como una barca, en olas iguales de seis; el derecho canta por encima, se hace a la mar, casi calla a mitad de camino y reencuentra su melodía en la otra orilla. Todas las notas están en una kalimba de 17 lengüetas, y al alcance de cualquiera que esté en su segundo año de piano.

    La escribió en Salvador de Bahía una pianista que cruza la bahía en ferri dos veces por semana para dar clase. La mano izquierda la encontró en el compás del motor, y la derecha la anotó en el dorso de un billete.
details =
    Para: kalimba de 17 lengüetas en do, o piano
    Tonalidad y compás: do mayor, 6/8
    Duración: 64 compases, dos minutos largos
    Archivo: PDF, dos páginas A4, para imprimir o leer en pantalla
    Puedes tocarla en público, grabarla y copiarla para tus alumnos
    No se envía nada: descargas el archivo en cuanto está pagado
slug = partitura-a-travessia
picture = La primera página de la partitura en papel, con su título, A Travessia.
picture-2 = Los primeros compases de la partitura, de cerca.
