### Exchange rates: the mark-up, paying without conversion, and rates that are too old.

rate-markup = Incluye un recargo del { $markup } sobre el tipo de cambio de esta fuente: { $source }.

rate-refused = Ahora mismo no se pueden mostrar los precios en { $asked }, porque nuestro tipo de cambio es demasiado antiguo. Se muestran en { $shown } hasta que haya uno nuevo.
rate-refused-order = No se puede calcular el envío hasta que haya un nuevo tipo de cambio, así que por ahora no se puede pedir nada. Tu cesta se conserva.

in-base-amount = Sin conversión: { MONEY($amount) }

in-base-pay = Pagar en { $currency }: { MONEY($amount) }
