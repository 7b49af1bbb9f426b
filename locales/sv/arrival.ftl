### När saker kommer fram: två dagar eller en, i kalendern för landet de ska till. En dag är
### alltid bara beräknad.

arrival-expected = Beräknas vara hemma hos dig: { $dates }
arrival-when = Beräknad leverans: { $dates }
delivery-estimate = Frakt { MONEY($price) }, beräknad leverans: { $dates }
delivery-estimate-free = Fri frakt, beräknad leverans: { $dates }
