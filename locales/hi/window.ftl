home-stories = वर्कशॉप से
product-makers = किसने बनाया
gallery-picture = तस्वीर { NUMBER($number) }
gallery-enlarge = तस्वीर { NUMBER($number) } बड़ी करें
