### Kiedy coś dotrze: jeden dzień albo dwa, w kalendarzu kraju dostawy. Każdy termin jest
### tylko przewidywany.

arrival-expected = Przewidywana dostawa pod drzwi: { $dates }
arrival-when = Przewidywany termin: { $dates }
delivery-estimate = Dostawa { MONEY($price) }, przewidywany termin: { $dates }
delivery-estimate-free = Darmowa dostawa, przewidywany termin: { $dates }
