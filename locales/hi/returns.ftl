### क्या वापस भेजा जा सकता है: रिटर्न के पेज पर।

fact-return-days = { NUMBER($days) ->
    [one] पार्सल पहुँचने के दिन से आपके पास { NUMBER($days) } दिन है।
   *[other] पार्सल पहुँचने के दिन से आपके पास { NUMBER($days) } दिन हैं।
}

fact-return-paid-by-buyer = वापस भेजने का खर्च आप देते हैं।
fact-return-paid-by-shop = वापस भेजने का खर्च हम देते हैं।
