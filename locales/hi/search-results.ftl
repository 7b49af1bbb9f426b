### खोज में क्या मिला, और उसमें से क्या चुना जा सकता है।

search-narrow = छाँटें
search-price = कीमत
search-origin = कहाँ बना
search-material = सामग्री
search-within = डिलीवरी
search-stock = उपलब्धता
search-price-below = { MONEY($to) } से कम
search-price-between = { MONEY($from) } से { MONEY($to) }
search-price-from = { MONEY($from) } और ज़्यादा
search-within-none = तुरंत, डाउनलोड से
search-within-days =
    { NUMBER($days) ->
        [one] { NUMBER($days) } कार्यदिवस में
       *[other] { NUMBER($days) } कार्यदिवसों में
    }
search-remove = हटाएँ: { $choice }
search-clear = सब हटाएँ

search-sort = क्रम:
search-sort-best = सबसे सटीक
search-sort-shelf = हमारी पसंद
search-sort-popular = सबसे ज़्यादा खरीदा गया
search-sort-price = सबसे कम कीमत
search-sort-price-down = सबसे ज़्यादा कीमत
search-sort-new = सबसे नया
search-sort-name = नाम

search-some = इन सभी शब्दों वाली कोई चीज़ नहीं है; इन चीज़ों में उनमें से कुछ शब्द हैं।
search-none-left = जो मिला था उसमें से कुछ नहीं बचा। अपने चुने हुए में से कुछ हटाएँ।
search-meant = क्या आप “{ $words }” ढूँढ रहे थे?
search-suggestions = सुझाव
search-suggested =
    { NUMBER($count) ->
        [one] { NUMBER($count) } सुझाव
       *[other] { NUMBER($count) } सुझाव
    }
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = मधुमोम
material-brass = पीतल
material-copper = ताँबा
material-leather = चमड़ा
material-linen = लिनन
material-paper = काग़ज़
material-silk = रेशम
material-steel = स्टील
material-stoneware = स्टोनवेयर
material-wood = लकड़ी
material-wool = ऊन
