### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = Verileriniz
# $number: the order number.
data-title = { $number } numaralı siparişteki verileriniz
data-lede = Bu siparişle ilgili sakladığımız her şey, ne kadar süreyle ve neden sakladığımız burada yazıyor.
data-file = Dosya olarak indir
# What is opened to see every field of it.
data-record = Kayıt, saklandığı hâliyle
data-back = Siparişe dön
# $day: the last day on which it is kept.
data-kept-books = Bu sipariş bir satışın kaydıdır. Yasa gereği defterlerimizi, adınız ve adresinizle birlikte { DATE($day) } tarihine kadar saklıyoruz. Sonra ikisi de silinir, yalnızca tutarlar kalır.
# $day: the last day on which it is kept.
data-kept-unpaid = Ödeme yapılmadıkça satış olmaz: { DATE($day) } tarihinden sonra adınızı, adresinizi ve e-posta adresinizi sileriz.
data-erase = Verilerimi sil
data-erase-hint = Hiçbir yasanın saklamamızı istemediği bilgileri sileriz: e-posta adresinizi, gümrük ve iadeler için verdiğiniz bilgileri. Sipariş yoldayken ve gümrük ya da siz hâlâ soru sorabilecekken bunlara ihtiyacımız var. Sonrasında size yazamayız.
# $moment: a day and a time.
data-erasure-asked = Verilerinizin silinmesini istediniz. { $moment } itibarıyla, yolda para kalmadığında sileceğiz.
# $moment: a day and a time.
data-erased-contact = { $moment } itibarıyla e-posta adresinizi ve hiçbir yasanın saklamamızı istemediği diğer bilgileri sildik.
# $moment: a day and a time.
data-erased-all = { $moment } itibarıyla kimliğinizi belirten her şeyi sildik.
