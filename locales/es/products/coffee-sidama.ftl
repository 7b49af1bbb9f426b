title = Café de Sidama
    .synonyms = café en grano, café molido, café etíope, café de especialidad
tagline = Café lavado de altura, de tueste claro
description =
    Un café ligero y limpio, con aroma de bergamota y melocotón maduro y un final que recuerda al té negro. Como mejor está es de filtro, en cafetera o a mano. En grano dura más; si no tienes molinillo, te lo enviamos molido para filtro.

    Unas cuatrocientas familias llevan sus cerezas a una estación de lavado en las colinas de Sidama, donde los granos se secan dos semanas en camas elevadas y se seleccionan dos veces a mano. Se tuestan en Adís Abeba, en tandas de doce kilos, para que una parte mayor del precio se quede en el país.
details =
    Contenido: 250 g, en grano o molido para filtro
    Café: arábica, antiguas variedades locales, lavado
    Altitud de cultivo: de 1900 a 2100 m
    Sabor: bergamota, melocotón, té negro
    Envase: bolsa de papel kraft, con cierre de alambre
    Conservar cerrado, fresco y seco; mejor en los dos meses siguientes al tueste
slug = café-de-sidama
picture = Una bolsa de papel kraft marrón, enrollada por arriba y cerrada con un alambre plano.
picture-2 = Granos de café tostado, esparcidos junto a la bolsa.
