### Ne zaman gelir: gidilecek ülkenin takvimine göre bir ya da iki gün. Her gün yalnızca
### tahminîdir.

arrival-expected = Kapınızda olması beklenen tarih: { $dates }
arrival-when = Tahminî: { $dates }
delivery-estimate = Teslimat { MONEY($price) }, tahminî tarih: { $dates }
delivery-estimate-free = Ücretsiz teslimat, tahminî tarih: { $dates }
