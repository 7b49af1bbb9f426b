### Numbers that a country’s customs asks of the person who receives a parcel.

# What becomes of the number; stands under its field, and on the page of the order.
buyer-number-handling = نرسل الرقم إلى الجمارك مع الطرد، ونحفظه مشفّرًا، ونمحوه بعد التسليم.

# What each number is called where it comes from. .reason stands under the field.
buyer-number-cpf = رقم CPF البرازيلي
    .reason = تطلب الجمارك البرازيلية رقم CPF ممّن يستلم طردًا من الخارج. { buyer-number-handling }
buyer-number-pccc = رمز التخليص الجمركي الشخصي (PCCC)
    .reason = تطلب الجمارك الكورية هذا الرمز ممّن يستلم طردًا من الخارج، وهو الحرف P يليه 12 رقمًا. { buyer-number-handling }
buyer-number-rut = رقم RUT التشيلي
    .reason = تطلب الجمارك التشيلية رقم RUT ممّن يستلم طردًا من الخارج. { buyer-number-handling }
buyer-number-tckn = رقم الهوية التركية (T.C. kimlik no)
    .reason = تطلب الجمارك التركية رقم الهوية ممّن يستلم طردًا من الخارج. { buyer-number-handling }
buyer-number-resident-identity = رقم بطاقة الهوية الصينية
    .reason = تطلب الجمارك الصينية رقم الهوية ممّن يستلم طردًا من الخارج، وهو من 18 خانة. { buyer-number-handling }

# What is wrong with the number in the form.
requirement-buyer-number-missing = يُرجى إدخال الرقم الذي تطلبه الجمارك، فالطرد لا يدخل البلد من دونه.
requirement-buyer-number-invalid = لا يمكن أن يكون هذا الرقم صحيحًا: تنقصه خانة أو كُتبت إحداها خطأً. يُرجى التحقق منه.
