search-title = खोज
search-title-for = “{ $words }” – खोज
search-label = आप क्या ढूँढ रहे हैं?
search-placeholder = चाय, लिनन, जापान …
search-button = खोजें
search-found =
    { NUMBER($count) ->
        [one] { NUMBER($count) } चीज़ मिली
       *[other] { NUMBER($count) } चीज़ें मिलीं
    }
search-nothing = कुछ नहीं मिला। कोई और शब्द, या कम शब्द लिखकर देखें; किसी चीज़, श्रेणी या देश का नाम चलेगा।
