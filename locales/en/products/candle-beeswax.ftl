# A pair of dipped beeswax candles with a small holder, from the Alentejo, Portugal.
title = Beeswax candles
    .synonyms = taper candle, dinner candle, candlestick, candle holder
tagline = A pair of tapers, dipped thirty times
description =
    Beeswax burns with a calm, warm light and smells faintly of honey, lit or not. Each candle is dipped thirty times and grows by the thickness of a leaf; you can feel the layers at the foot. The pair is tied with linen thread and comes with a small holder for one.

    They are made in the Alentejo, by a brother and a sister who keep two hundred hives under the cork oaks. They dip in winter, while the bees rest, and when the shelf is empty there are none until the next.
details =
    Contents: two candles, one holder
    Size: 25 cm long, 2 cm across at the foot
    Burns: about seven hours a candle
    Made of: pure beeswax, cotton wick
    Care: trim the wick to 1 cm; keep out of draughts, never out of sight
slug = beeswax-candles
picture = Two slim candles of yellow beeswax, tied with linen thread, with a small holder.
picture-2 = The wicks from close by, and the marks of the dipping in the wax.
