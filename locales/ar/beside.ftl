### سبب ظهور منتج بجانب منتج آخر.

# In one order. Names no number.
beside-together = يشتريه آخرون معه
# $country: where both were made.
beside-origin = من بلد المنشأ نفسه: { COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = مشابه له
