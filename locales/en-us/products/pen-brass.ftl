description =
    A pen with some weight, which does half of the writing by itself. Bare brass takes on the color of the hand that holds it. Blackened brass is called ink here: it stays dark, and shows a little gold at the edges after a year. It takes the cartridges that every stationer has, or ink from a bottle.

    It is turned in Pforzheim, a city of goldsmiths, by a toolmaker and his daughter, on a lathe from 1962. He turns, she sets the nib, and no pen leaves before she has written a page with it.
