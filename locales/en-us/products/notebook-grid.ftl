details =
    Size: A5, 14.8 × 21 cm
    Pages: 192, grid of 5 mm
    Paper: 80 g per square meter, uncoated, free of acid
    Binding: thread-sewn, cover of cloth over board, ribbon
