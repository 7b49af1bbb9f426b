engraving-label = Tu texto para grabar
engraving-fits = { NUMBER($characters) } caracteres como máximo.
engraving-fits-lines = { NUMBER($lines) } líneas de { NUMBER($characters) } caracteres como máximo.
engraving-letters = Alfabetos: { $scripts }.
engraving-days =
    { NUMBER($days) ->
        [one] Hecho para ti en { NUMBER($days) } día laborable.
       *[other] Hecho para ti en { NUMBER($days) } días laborables.
    }
engraving-of = Grabado:

send-back-not-made-to-order = Lo que grabamos con tu texto se hace solo para ti: no puedes devolverlo porque hayas cambiado de idea. Si tiene algún defecto, sí puedes.
cart-remade = { $title }: ya no lo hacemos así. Quítalo y vuelve a añadirlo.
requirement-remade = Ya no se hace así: { $field }

error-engraving-missing = Escribe el texto que vamos a grabar.
error-engraving-long = Es demasiado largo. Usa como máximo { NUMBER($most) } caracteres por línea.
error-engraving-lines = Líneas como máximo: { NUMBER($most) }. Acorta tu texto.
error-engraving-letter = No podemos grabar “{ $letter }”. Quítalo, por favor.
error-return-made-to-order = Esto se hizo para ti con tu texto, así que solo se devuelve si tiene algún defecto. Dinos cuál.
error-pieces-together = Estas piezas llevan textos distintos, así que solo se pueden cancelar todas juntas. Escríbenos si quieres quedarte con alguna.
