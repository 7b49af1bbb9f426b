### الدفع على أقساط: الخطط عند الدفع وخطة الطلب.

instalments-legend = كيف تودّون تقسيم المبلغ؟
instalments-whole = دفعة واحدة: { MONEY($total) }
# $days: عدد الأيام بعد الطلب.
instalments-later =
    { NUMBER($days) ->
        [zero] { MONEY($total) } عند الطلب
        [one] { MONEY($total) } بعد يوم واحد
        [two] { MONEY($total) } بعد يومين
        [few] { MONEY($total) } بعد { NUMBER($days) } أيام
        [many] { MONEY($total) } بعد { NUMBER($days) } يومًا
       *[other] { MONEY($total) } بعد { NUMBER($days) } يوم
    }
# كل الأقساط متساوية. $count: عددها.
instalments-equal =
    { NUMBER($count) ->
        [zero] بلا أقساط
        [one] قسط واحد قدره { MONEY($each) }
        [two] قسطان قدر كل منهما { MONEY($each) }
        [few] { NUMBER($count) } أقساط قدر كل منها { MONEY($each) }
        [many] { NUMBER($count) } قسطًا قدر كل منها { MONEY($each) }
       *[other] { NUMBER($count) } قسط قدر كل منها { MONEY($each) }
    }
# القسط الأول أكبر قليلًا. $others: عدد الأقساط الأخرى.
instalments-first =
    { NUMBER($others) ->
        [zero] قسط واحد قدره { MONEY($first) }
        [one] القسط الأول { MONEY($first) }، ثم قسط واحد قدره { MONEY($each) }
        [two] القسط الأول { MONEY($first) }، ثم قسطان قدر كل منهما { MONEY($each) }
        [few] القسط الأول { MONEY($first) }، ثم { NUMBER($others) } أقساط قدر كل منها { MONEY($each) }
        [many] القسط الأول { MONEY($first) }، ثم { NUMBER($others) } قسطًا قدر كل منها { MONEY($each) }
       *[other] القسط الأول { MONEY($first) }، ثم { NUMBER($others) } قسط قدر كل منها { MONEY($each) }
    }
instalments-free = بلا فوائد، والمجموع { MONEY($total) }
# $monthly و$yearly: نسبتان مكتوبتان: «1.99%».
instalments-rate = بفائدة شهرية قدرها { $monthly }، والمجموع { MONEY($total) }. معدل النسبة السنوية: { $yearly }
instalments-monthly = قسط كل شهر، أولها بعد شهر من الطلب.
# $days: الأيام بين كل قسط والذي يليه.
instalments-days =
    { NUMBER($days) ->
        [zero] تُدفع الأقساط كلها عند الطلب.
        [one] القسط الأول عند الطلب، ثم قسط كل يوم.
        [two] القسط الأول عند الطلب، ثم قسط كل يومين.
        [few] القسط الأول عند الطلب، ثم قسط كل { NUMBER($days) } أيام.
        [many] القسط الأول عند الطلب، ثم قسط كل { NUMBER($days) } يومًا.
       *[other] القسط الأول عند الطلب، ثم قسط كل { NUMBER($days) } يوم.
    }
instalments-credit-notice = انتبهوا: الاقتراض يكلّف مالًا. هذه الخطة قرض وتكلّف { MONEY($interest) } زيادة على الدفع دفعة واحدة. لا تختاروها إلا إذا كنتم قادرين على سداد كل قسط في موعده.
total-interest = الفوائد
total-with-interest = الإجمالي مع الفوائد
order-instalments = الدفع على أقساط
requirement-payment-plan-unavailable = لا ينطبق هذا التقسيم على طلبكم. يُرجى اختيار تقسيم آخر.
