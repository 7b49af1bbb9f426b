### تغيير البلد وفي السلة منتجات

move-title = قبل أن تغيّروا البلد
move-lede = حُسبت سلتكم من أجل: { $from }. وهذا ما يتغيّر من أجل: { $to }.
move-unavailable = غير متوفر
move-fewer = المتوفر فقط: { NUMBER($available) }
move-methods-lost = لن يعود متاحًا: { $methods }
move-methods-gained = يصبح متاحًا أيضًا: { $methods }
move-confirm = التغيير إلى: { $to }
move-stay = البقاء على: { $from }
