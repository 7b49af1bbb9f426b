title = Cuaderno de cuadrícula
    .synonyms = libreta, bloc de notas, diario, cuaderno cuadriculado, bullet journal
tagline = Cosido con hilo en Leipzig, se abre plano por cualquier página
description =
    Un cuaderno para dibujos, listas y pensamientos largos. La cuadrícula es tan pálida que desaparece bajo la tinta, y el papel admite la pluma sin que se corra. Las hojas van cosidas con hilo, así que queda plano lo abras por donde lo abras.

    Se encuaderna en Leipzig, ciudad de libros, en un taller con dos mesas y una máquina de coser de 1936. La tela de la cubierta es la que sobró de libros que se encuadernaron allí antes.
details =
    Tamaño: A5, 14,8 × 21 cm
    Páginas: 192, con cuadrícula de 5 mm
    Papel: 80 g por metro cuadrado, sin estucar, libre de ácido
    Encuadernación: cosida con hilo, cubierta de tela sobre cartón, cinta
slug = cuaderno-de-cuadrícula
picture = Un cuaderno cerrado, encuadernado en tela, con una cinta.
picture-2 = El cuaderno abierto: la cuadrícula pálida de sus páginas y el lomo cosido.
