title = Cojín kilim
    .synonyms = almohadón, almohada, cojín de sofá, cojín decorativo
tagline = Rombos de lana tejidos en plano en la llanura de Konya
description =
    Un kilim no tiene pelo: los hilos que forman el dibujo forman también la tela, y por eso se mantiene nítido y firme durante décadas. La lana se tiñe con plantas. La granza da un rojo con algo de marrón y naranja; el índigo, un azul profundo que palidece un poco en los bordes. El cojín se entrega con relleno.

    Se teje en un pueblo de la llanura de Konya, entre once mujeres que comparten cuatro telares y lo que ganan. Tiñen la lana en calderos de cobre en el patio y tejen los rombos de memoria, como hacían sus madres.
details =
    Tamaño: 45 × 45 cm, con relleno
    Funda: 100 % lana, tejida en plano; el revés de lana lisa, con cremallera
    Relleno: lana virgen lavada
    Tinte: raíz de granza o índigo; cada tanda es un poco distinta
    Cuidado: sacudir, quitar manchas con agua fría; limpiar la funda en seco
slug = cojín-kilim
picture = Un cojín cuadrado de lana tejida en plano con un dibujo de rombos.
picture-2 = Una esquina del cojín de cerca, con el dibujo y el tejido.
