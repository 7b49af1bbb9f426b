title = सर्दियों की मेज़
description = लंबी रातों के लिए चाय, रोशनी और लिनन: कुछ चीज़ें, जो साल बदलने तक मेज़ को गरमाहट देती हैं।
slug = सर्दियों-की-मेज़
home = सर्दियों की मेज़: लंबी रातों के लिए कुछ चीज़ें

hero-1 = सर्दियों की मेज़
    .text = लंबी रातों के लिए चाय, रोशनी और लिनन।
    .picture = candle-beeswax
    .link = collection:scent
    .button = मोमबत्तियाँ देखें

products-1 = लंबी शामों के लिए
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = “पहले पानी, फिर रोशनी, फिर लोग।”
    .by = घर का एक पुराना नियम

text-1 = ताकि समय पर पहुँचे
    .text = जल्दी ऑर्डर करें: हर तरह की डिलीवरी में कितना खर्च और कितना समय लगता है, यह डिलीवरी वाले पेज पर लिखा है।
    .link = page:delivery
