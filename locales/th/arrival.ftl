arrival-expected = คาดว่าจะถึงคุณ: { $dates }
arrival-when = คาดว่าจะถึง { $dates }
delivery-estimate = ค่าจัดส่ง { MONEY($price) } คาดว่าจะถึง { $dates }
delivery-estimate-free = จัดส่งฟรี คาดว่าจะถึง { $dates }
