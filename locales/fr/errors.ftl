### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = Cette page n’existe pas
error-not-found-text = L’adresse est peut-être ancienne ou mal saisie. Tout ce que nous avons se retrouve à partir de l’accueil.
error-product-not-found-title = Nous n’avons pas cette pièce
error-product-not-found-text = Elle a peut-être été vendue pour de bon, ou l’adresse est mal saisie. Autre chose vous plaira peut-être.
error-collection-not-found-title = Cet univers n’existe pas
error-collection-not-found-text = L’adresse est peut-être ancienne ou mal saisie. Tout ce que nous avons se retrouve à partir de l’accueil.
error-order-not-found-title = Nous ne trouvons pas cette commande
error-order-not-found-text = Veuillez ouvrir à nouveau, en entier, le lien de votre e-mail de confirmation.
error-internal-title = Quelque chose n’a pas marché de notre côté
error-internal-text = Vous n’y êtes pour rien, et rien n’a été débité. Votre panier est en sécurité. Veuillez réessayer dans un instant.
error-back-home = Retour à l’accueil

# The heading over a message on the cart or the checkout.
error-title = Cela n’a pas fonctionné

error-forbidden = Cette demande venait d’un autre site, nous n’y avons donc pas donné suite. Veuillez utiliser les boutons de nos pages.
error-too-large = C’est plus de texte que nous ne pouvons en recevoir. Veuillez le raccourcir.
error-bad-request = Nous n’avons pas pu lire cette demande. Veuillez revenir en arrière et réessayer.
error-internal = Quelque chose n’a pas marché de notre côté. Rien n’a été modifié. Veuillez réessayer dans un instant.
error-busy = Il y a beaucoup de monde en ce moment. Rien n’a été modifié. Veuillez réessayer dans un instant.

error-quantity = Veuillez choisir une quantité de 1 à 99.
# $available: pieces that can be had; 0 when there are none.
error-out-of-stock =
    { NUMBER($available) ->
        [0] Cette pièce est épuisée.
        [one] Il n’en reste que { NUMBER($available) }. Veuillez choisir une quantité plus petite.
       *[other] Il n’en reste que { NUMBER($available) }. Veuillez choisir une quantité plus petite.
    }
error-unknown-sku = Nous n’avons pas cette pièce, ou nous ne l’avons plus.
error-cart-full = Votre panier contient 50 articles différents, il est plein. Veuillez d’abord commander ceux-ci.
error-not-in-cart = Cette pièce n’est plus dans votre panier.
error-cart-empty = Votre panier est vide, il n’y a donc rien à commander.
error-cart-changed = Les prix ou le stock ont changé depuis que vous avez vu le total. Veuillez relire votre commande avant de la passer.
error-unknown-market = Nous n’avons pas de boutique pour ce pays. Veuillez en choisir un dans la liste.
error-unknown-language = Nous ne parlons pas encore cette langue. Veuillez en choisir une dans la liste.
error-unknown-currency = Nous ne pouvons pas afficher les prix dans cette devise. Veuillez en choisir une dans la liste.
error-method-not-allowed = Cette adresse n’accepte que des formulaires. Veuillez revenir en arrière et utiliser le bouton de la page.
error-payment-unavailable = Le paiement n’a pas pu commencer. Votre commande reste valable ; veuillez réessayer dans un instant, ou payer autrement.
error-payment-closed = Ce paiement est déjà terminé, ou son délai est dépassé. La page de votre commande dit où il en est.
