title = Kyusu de Tokoname
    .synonyms = tetera japonesa, tetera kyusu, jarra de té
tagline = Tetera de asa lateral, de barro sin esmaltar
description =
    Una tetera pequeña para té verde, que se sirve con una mano por el asa del costado. El barro, rico en hierro, queda sin esmaltar; redondea el sabor del té y con el uso toma un brillo suave. Ladrillo es el rojo propio del barro; tinta, el mismo barro cocido hasta el negro.

    La hace en Tokoname, una ciudad de hornos junto al mar, una familia que lleva tres generaciones haciendo teteras. El filtro de detrás del pico se modela con el mismo barro y se perfora a mano.
details =
    Capacidad: 300 ml, para dos tazas
    Tamaño: 9 cm de diámetro, 8,5 cm de alto, 15 cm con pico y asa
    Material: gres sin esmaltar rico en hierro
    Filtro: de barro, parte de la tetera
    Cuidado: enjuagar solo con agua tibia, sin jabón, secar sin tapa
slug = tetera-kyusu-de-tokoname
picture = Una tetera redonda de barro sin esmaltar, con tapa, pico curvo y un asa recta en el costado.
picture-2 = La tetera abierta; al lado, la tapa y un cuenco de té verde.
