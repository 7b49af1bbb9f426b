### Quando chega um pedido que vem em vários pacotes.

# Uma linha por pacote. $number: qual deles. $country: de onde sai. $dates: o primeiro e o último dia.
arrival-of-parcel = Pacote { NUMBER($number) } ({ $country }): chegada prevista { $dates }
