title = Portacarte in cuoio da briglia
    .synonyms = portafoglio, portatessere, portamonete, porta carte di credito
tagline = Cucito a mano a punto sellaio, a Walsall
description =
    Il cuoio da briglia è fatto per i cavalli: nutrito di sego e cera finché è saldo, flessibile e non teme la pioggia. All’inizio porta un velo chiaro di cera, che il pollice porta via. La cucitura è fatta con due aghi e un filo solo, così se mai un punto si rompe gli altri tengono.

    Lo fanno a Walsall, dove si cuciono selle da duecento anni, quattro sellai che hanno imparato sui finimenti. Tagliano ogni portacarte dalla parte soda della pelle, lungo la schiena, e strofinano i bordi con cera d’api finché brillano.
details =
    Dimensioni: 10 × 7,5 cm, spessore 6 mm
    Contiene: sei carte e una banconota piegata
    Materiale: cuoio inglese da briglia, filo di lino cerato
    Cucitura: punto sellaio, a mano
    Cura: pulire con un panno asciutto; un po’ di balsamo per cuoio una volta all’anno
slug = portacarte-in-cuoio-da-briglia
picture = Un portacarte sottile di cuoio liscio con una linea di punti lungo il bordo.
picture-2 = I punti e il bordo lucidato del cuoio, da vicino.
