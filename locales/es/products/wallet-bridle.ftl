title = Tarjetero de cuero de guarnicionería
    .synonyms = cartera, billetera, monedero, portatarjetas
tagline = Cosido a mano en Walsall con puntada de talabartero
description =
    El cuero de brida se hace para los caballos: se engrasa con sebo y cera hasta que queda firme, flexible y no teme a la lluvia. Al principio lleva un velo pálido de cera que se quita frotando con el pulgar. La costura se hace con dos agujas y un hilo, de modo que, si algún día se rompe una puntada, las demás aguantan.

    Lo hacen en Walsall, donde se cosen sillas de montar desde hace doscientos años, cuatro guarnicioneros que aprendieron con arneses. Cortan cada tarjetero de la parte firme de la piel, a lo largo del lomo, y frotan los cantos con cera de abeja hasta que brillan.
details =
    Tamaño: 10 × 7,5 cm, 6 mm de grosor
    Capacidad: seis tarjetas y un billete doblado
    Material: cuero inglés de brida, hilo de lino encerado
    Costura: puntada de talabartero, a mano
    Cuidado: limpiar con un paño seco; un poco de bálsamo para cuero una vez al año
slug = tarjetero-de-cuero-de-guarnicionería
picture = Un tarjetero fino de cuero liso con una línea de puntadas a lo largo del canto.
picture-2 = Las puntadas y el canto pulido del cuero, de cerca.
