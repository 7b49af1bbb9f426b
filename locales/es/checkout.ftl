### The checkout: contact, delivery, payment, the sum, the button.

checkout-title = Tramitar el pedido
checkout-sandbox-note = Esta es una tienda de demostración. Puedes pedir sin miedo: no se cobra ni se envía nada.

## Contact

checkout-contact = Contacto
checkout-email = Correo electrónico
checkout-email-hint = Solo te escribiremos sobre este pedido.

## Delivery

checkout-delivery = Dirección de entrega
checkout-country = País
checkout-save = Actualizar

address-name = Nombre y apellidos
address-organization = Empresa
address-street = Calle y número
address-street-hint = Tal como debe figurar en el paquete
address-extra = Piso, puerta, edificio
address-extra-hint = Todo lo que ayude al repartidor a encontrar tu puerta
address-district = Barrio o distrito
address-city = Localidad
address-region = Región
address-region-state = Estado
address-region-prefecture = Prefectura
address-region-province = Provincia
address-region-emirate = Emirato
address-region-area = Región o zona
address-postcode = Código postal
address-postcode-us = Código postal (ZIP)
address-postcode-hint = Por ejemplo, { $example }
address-optional = (opcional)
address-choose-region = Elige una opción

## Way of shipping

checkout-shipping = Envío
shipping-standard = Estándar
shipping-express = Exprés
shipping-days =
    { NUMBER($max) ->
        [one] { NUMBER($min) }–{ NUMBER($max) } día laborable
       *[other] { NUMBER($min) }–{ NUMBER($max) } días laborables
    }
shipping-days-exact =
    { NUMBER($days) ->
        [one] { NUMBER($days) } día laborable
       *[other] { NUMBER($days) } días laborables
    }
shipping-free = Gratis

## Payment

checkout-payment = Pago

checkout-credit-notice = Pagar más tarde es un préstamo, y un préstamo cuesta dinero si te retrasas en el pago. La entidad puede comprobar si puedes permitírtelo.

## The sum

checkout-summary = Tu pedido
checkout-edit-cart = Modificar la cesta
total-goods = Artículos
total-shipping = Envío
total-tax-included = Incluye un { $rate } de { $tax }
total-tax-added = Más un { $rate } de { $tax }
total-duty = Aranceles de aduana
total-tax-border = Impuesto a la importación: { $rate } de { $tax }
total-parcel-fee = Tasa pública por paquete
total-clearance-fee = Gestión de aduana del transportista
total-due = Total
total-door = Total puesto en casa
total-at-door = A pagar en la entrega, estimado

# Obligation to pay, as article 98.2 of the Spanish consumer law (TRLGDCU) asks.
place-order = Comprar y pagar
checkout-terms = Con este botón haces el pedido de los artículos de esta lista y aceptas la obligación de pagar el total.

## What is missing

checkout-errors-title =
    { NUMBER($count) ->
        [one] Revisa un punto antes de hacer el pedido
       *[other] Revisa { NUMBER($count) } puntos antes de hacer el pedido
    }

requirement-missing = Falta por rellenar: { $field }
requirement-invalid = Revisa este campo: { $field }
requirement-unavailable = No disponible: { $field }
requirement-out-of-stock = No hay existencias suficientes: { $field }

requirement-email-missing = Escribe tu correo electrónico.
requirement-email-invalid = Esto no parece una dirección de correo electrónico. Revísala, por favor.
requirement-address-country-missing = Elige un país.
requirement-address-country-unavailable = Desde esta página no entregamos en ese país. Elige otro, por favor.
requirement-address-name-missing = Escribe el nombre de quien recibe el paquete.
requirement-address-street-missing = Escribe la calle y el número.
requirement-address-district-missing = Escribe el barrio o distrito.
requirement-address-city-missing = Escribe la localidad.
requirement-address-region-missing = Indica el estado, la provincia o la región.
requirement-address-region-invalid = Elige una opción de la lista.
requirement-address-postcode-missing = Escribe el código postal.
requirement-address-postcode-invalid = Esto no parece un código postal de este país. Por ejemplo: { $example }
requirement-shipping-method-missing = Elige cómo quieres que lo enviemos.
requirement-shipping-method-unavailable = Esta forma de envío no es posible aquí. Elige otra, por favor.
requirement-payment-method-missing = Elige cómo quieres pagar.
requirement-payment-method-unavailable = Esta forma de pago no es posible para tu pedido. Elige otra, por favor.
