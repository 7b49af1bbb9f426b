details =
    Size: 45 × 45 cm, filled
    Cover: 100% wool, woven flat; the back in plain wool, with a zipper
    Filling: washed new wool
    Dye: madder root or indigo; every batch differs a little
    Care: shake it out, clean spots with cold water; dry clean the cover
