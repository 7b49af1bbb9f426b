title = Size guide
description = How large our scarves, throws, towels and cushions are, and how to wash them without changing that.
slug = size-guide
intro = Everything is measured lying flat. What is woven by hand may be a finger’s breadth larger or smaller.
footer = Size guide

text-1 = Scarves
    .text = - Silk scarf: { LENGTH(90) } × { LENGTH(90) }, large enough to tie
    .link = product:scarf-silk
    .button = To the scarf

text-2 = Throws and cushions
    .text =
        - Merino throw: { LENGTH(140) } × { LENGTH(200) }, with fringes
        - Kilim cushion: { LENGTH(45) } × { LENGTH(45) }, filled

text-3 = Towels
    .text =
        - Small: { LENGTH(45) } × { LENGTH(70) }, for dishes and glasses
        - Large: { LENGTH(80) } × { LENGTH(140) }, for the bath

text-4 = After washing
    .text = Linen shrinks a little when it is washed first; the sizes are those after that. Wool and silk keep theirs if they are washed cool.
