title = Tipografía Wayfarer
    .synonyms = fuente, font, tipo de letra, letra stencil
tagline = Letra de plantilla, geométrica y cálida, para palabras grandes
description =
    Wayfarer está hecha para palabras grandes: rótulos, portadas, etiquetas, la primera línea de una página. Su trazo es regular y sus formas, anchas, y donde un trazo cruzaría a otro se detiene antes, como en una plantilla de estarcido. Eso le da un aire de cajas y de muelles, y sitio para respirar. Habla la mayoría de los idiomas que se escriben con letras latinas, del portugués al polaco y al turco.

    La dibujó en Offenbach una diseñadora que en vacaciones fotografía los rótulos de los puertos. El primer alfabeto lo recortó en cartón, para aprender dónde necesita un puente cada letra para no deshacerse.
details =
    Un estilo, 283 caracteres: mayúsculas, minúsculas, cifras, signos
    Idiomas: 29, del albanés al galés, entre ellos el polaco y el turco
    Archivo: OpenType (.otf), para todos los sistemas y programas habituales
    Licencia: SIL Open Font License 1.1, para impresión, web y productos
    No se envía nada: descargas el archivo en cuanto está pagado
slug = tipografía-wayfarer
picture = Una hoja impresa que muestra la tipografía: su nombre, Wayfarer, y su alfabeto.
picture-2 = Letras grandes de la tipografía en la hoja, de cerca.
