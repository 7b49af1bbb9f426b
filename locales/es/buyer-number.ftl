### Numbers that a country’s customs asks of the person who receives a parcel.

buyer-number-handling = Enviamos el número a la aduana con el paquete, lo guardamos cifrado y lo borramos después de la entrega.

buyer-number-cpf = CPF
    .reason = La aduana de Brasil pide el CPF de quien recibe un paquete del extranjero. { buyer-number-handling }
buyer-number-pccc = Código personal de despacho de aduanas (PCCC)
    .reason = La aduana de Corea pide este código a quien recibe un paquete del extranjero: una P y 12 cifras. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = La aduana de Chile pide el RUT de quien recibe un paquete del extranjero. { buyer-number-handling }
buyer-number-tckn = Número de identidad turco (T.C. kimlik no)
    .reason = La aduana de Turquía pide el número de identidad de quien recibe un paquete del extranjero. { buyer-number-handling }
buyer-number-resident-identity = Número del documento de identidad chino
    .reason = La aduana de China pide el número de identidad de quien recibe un paquete del extranjero: 18 caracteres. { buyer-number-handling }

requirement-buyer-number-missing = Escribe el número que pide la aduana. Sin él, el paquete no entra en el país.
requirement-buyer-number-invalid = Este número no puede ser correcto: falta una cifra o hay una equivocada. Revísalo, por favor.
