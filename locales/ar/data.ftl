### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = بياناتكم
# $number: the order number.
data-title = بيانات طلبكم { $number }
data-lede = هذا كل ما نحتفظ به عن هذا الطلب، ومدة ذلك وسببه.
data-file = تنزيل كملف
# What is opened to see every field of it.
data-record = السجل كما هو محفوظ
data-back = العودة إلى الطلب
# $day: the last day on which it is kept.
data-kept-books = هذا الطلب سجل لعملية بيع. يُلزمنا القانون بحفظ دفاترنا، وفيها اسمكم وعنوانكم، حتى { DATE($day) }. بعد ذلك نمحو الاسم والعنوان وتبقى المبالغ.
# $day: the last day on which it is kept.
data-kept-unpaid = ما دام لم يُدفع شيء فلم يُبَع شيء: نمحو اسمكم وعنوانكم وبريدكم الإلكتروني بعد { DATE($day) }.
data-erase = محو بياناتي
data-erase-hint = نمحو ما لا يُلزمنا أي قانون بحفظه: بريدكم الإلكتروني وما قدمتموه للجمارك ولاسترداد المبالغ. نحتاج إليه ما دام الطلب في الطريق وما دام بإمكان الجمارك أو بإمكانكم السؤال عنه. بعد المحو لا يمكننا مراسلتكم.
# $moment: a day and a time.
data-erasure-asked = طلبتم محو بياناتكم. سنمحوها ابتداءً من { $moment } حالما لا يبقى أي مبلغ قيد التحويل.
# $moment: a day and a time.
data-erased-contact = في { $moment } محونا بريدكم الإلكتروني وكل ما لا يُلزمنا أي قانون بحفظه.
# $moment: a day and a time.
data-erased-all = في { $moment } محونا كل ما يدل عليكم.
