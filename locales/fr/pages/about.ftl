title = Qui nous sommes
description = D’où viennent nos objets, comment nous calculons ce qu’ils coûtent chez vous, et qui les emballe.
slug = qui-nous-sommes
footer = Qui nous sommes

hero-1 = Faits dans un pays, désirés dans un autre
    .text = Nous cherchons des objets que quelqu’un fait à la main, et les portons à ceux qui les cherchaient.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = Ce à quoi nous tenons
    .title-1 = Une seule somme
    .text-1 = Prix, livraison, taxe et droits : vous savez avant de commander ce que cela coûte chez vous.
    .title-2 = Votre langue
    .text-2 = Vous lisez, payez et nous écrivez comme vous en avez l’habitude.
    .title-3 = Peu d’objets
    .text-3 = Nous vendons ce que nous offririons, et nous savons qui l’a fait.

quote-1 = « Un bel objet ne craint pas la route. Il lui faut seulement un bon carton. »
    .by = À la table d’emballage, à Hambourg

products-1 = Pour commencer
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
