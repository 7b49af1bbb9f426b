title = Quem vende
description = Quem vende aqui: nome, endereço, registro e números fiscais.
slug = quem-vende
footer = Quem vende

text-1 = Dados da empresa
    .text =
        { $merchant }

text-2 = Registros fiscais
    .text =
        { $registrations }

text-3 = Uma demonstração
    .text = A { $merchant-name } é inventada. O endereço e os números são exemplos, e nada pode ser comprado.
