"""Punctuation, currency signs, marks and the letters that are not a base letter with a mark."""

import math

from shapes import (BAR, CAP, DESC, DIAG, GAP, H, OFF, OPEN, ROUND, STEM, XH, bowl, o_ring, s, sbend, split_bar, stem, yen)
from strokes import arc, disc, line, moved, poly, ring, stroke

DOT = 56
THIN = 74


def comma(x, y=DOT):
    return s((x + 14, y + 40), (x - 34, y - 120), a=0, b=0, w=82)


def signs():
    g = {}
    put = lambda name, contours, l=50, r=50: g.__setitem__(name, (contours, l, r))
    put("period", [disc(60, DOT, DOT)])
    put("comma", [comma(60)], 40, 50)
    put("colon", [disc(60, DOT, DOT), disc(60, 440, DOT)])
    put("semicolon", [comma(60), disc(68, 440, DOT)], 40, 50)
    put("ellipsis", [disc(60 + 190 * i, DOT, DOT) for i in range(3)])
    put("periodcentered", [disc(60, 300, DOT)])
    put("bullet", [disc(110, 330, 110)])
    put("exclam", [stem(60, 700, 175), disc(60, DOT, DOT)], 60, 60)
    put("exclamdown", [stem(60, 325, DESC), disc(60, 444, DOT)], 60, 60)
    q = [stroke([arc(180, 500, 164, 160, -100)], 90, 90), s((180, 258), (180, 160)), disc(180, DOT, DOT)]
    put("question", q, OPEN, OPEN)
    put("questiondown", moved(q, 360, 500, -1, -1), OPEN, OPEN)
    put("quotesingle", [stem(45, 720, 480)], 55, 55)
    put("quotedbl", [stem(45, 720, 480), stem(205, 720, 480)], 55, 55)
    for name, base, at in (("quoteright", 600, 1), ("quoteleft", 600, -1), ("quotesinglbase", DOT, 1)):
        one = [comma(0, base)]
        if at < 0:
            one = moved(one, 0, 0, -1)
        put(name, one, 40, 40)
        put({"quoteright": "quotedblright", "quoteleft": "quotedblleft", "quotesinglbase": "quotedblbase"}[name],
            one + moved(one, 150), 40, 40)
    chevron = lambda x: s((x + 150, 440), (x, 265), (x + 150, 90), w=THIN)
    put("guilsinglleft", [chevron(0)], 40, 40)
    put("guillemotleft", [chevron(0), chevron(170)], 40, 40)
    put("guilsinglright", moved([chevron(0)], 0, 0, -1), 40, 40)
    put("guillemotright", moved([chevron(0), chevron(170)], 0, 0, -1), 40, 40)
    put("parenleft", [stroke([arc(480, 270, 445, 132, 228)], 0, 0)], 50, 30)
    put("parenright", [stroke([arc(0, 270, 445, 48, -48)], 0, 0)], 30, 50)
    put("bracketleft", [s((210, 705), (45, 705), (45, -160), (210, -160), r=60)], 60, 30)
    put("bracketright", [s((0, 705), (165, 705), (165, -160), (0, -160), r=60)], 30, 60)
    put("hyphen", [s((0, 265), (250, 265))], 40, 40)
    put("endash", [s((0, 265), (430, 265))], 40, 40)
    put("emdash", [s((0, 265), (820, 265))], 40, 40)
    put("underscore", [s((0, -120), (500, -120))], 0, 0)
    put("slash", [s((0, -60), (340, 760), a=0, b=0)], 14, 14)
    put("backslash", [s((0, 760), (340, -60), a=0, b=0)], 14, 14)
    put("bar", [stem(45, 760, -160)], 80, 80)
    put("plus", [s((220, 130), (220, 570), w=THIN)] + split_bar(220, 350, 220, 220), 50, 50)
    put("minus", [s((0, 350), (440, 350))])
    put("equal", [s((0, 440), (440, 440)), s((0, 260), (440, 260))])
    put("multiply", [s((0, 150), (400, 550)), s((0, 550), (147, 403)), s((253, 297), (400, 150))])
    put("less", [s((400, 560), (40, 350), (400, 140), w=THIN)])
    put("greater", [s((0, 560), (360, 350), (0, 140), w=THIN)])
    put("asciicircum", [s((0, 470), (150, 670), (300, 470), w=THIN)])
    put("asciitilde", [s((0, 300), (120, 420), (280, 290), (400, 410), r=90, w=THIN)])
    put("grave", [s((0, 745), (120, 585), w=THIN)])
    brace = [s((200, 705), (110, 705), (110, 330), (45, 272), (110, 215), (110, -160), (200, -160), r=[65, 45, 0, 45, 65], w=THIN)]
    put("braceleft", brace, 40, 30)
    put("braceright", moved(brace, 0, 0, -1), 30, 40)
    put("asterisk", [stroke([line((170 + 45 * math.cos(a), 560 + 45 * math.sin(a)),
                                  (170 + 165 * math.cos(a), 560 + 165 * math.sin(a)))], weight=66)
                     for a in (math.radians(90 + 72 * i) for i in range(5))])
    tilt = lambda x: s((x, 0), (x + 110, 700), a=0, b=0, w=THIN)
    put("numbersign", [tilt(110), tilt(320), s((0, 470), (105, 470), w=THIN), s((240, 470), (315, 470), w=THIN),
                       s((450, 470), (540, 470), w=THIN), s((0, 230), (70, 230), w=THIN),
                       s((203, 230), (280, 230), w=THIN), s((415, 230), (530, 230), w=THIN)], 40, 40)
    put("percent", ring(140, 540, 110, 66) + ring(560, 160, 110, 66) + [s((110, -10), (590, 710), a=0, b=0, w=THIN)])
    put("degree", ring(120, 590, 88, 62))
    put("ampersand", [stroke([arc(232, 512, 152, 30, 206)], None, 0),
                      stroke([line((330, 385), (220, 385)), arc(220, 210, 175, 90, 360), line((395, 210), (395, 310))]),
                      s((405, 385), (520, 385))], OPEN, BAR)
    put("at", [stroke([arc(400, 270, 355, -58, -330), ], None, 0), stroke([arc(365, 270, 140, 50, 310)], 90, 90),
               s((530, 430), (530, 110), (715, 110), (715, 330), r=80)], ROUND, ROUND)
    put("section", [s((300, 664), (0, 664), (0, 470), (305, 470), (305, 290), r=90), s((10, 36), (305, 36), (305, 200), r=80),
                    s((0, 430), (0, 235), (190, 235), r=85)], OPEN, OPEN)
    # Currency
    put("Euro", [stroke([arc(390, 350, 315, 46, 314)], 90, 90), s((75 + OFF, 420), (440, 420), w=66),
                 s((75 + OFF, 285), (440, 285), w=66), s((-30, 420), (75 - OFF + 12, 420), w=66),
                 s((-30, 285), (75 - OFF + 12, 285), w=66)], 20, OPEN)
    put("dollar", [sbend(400, 620, 352, 80, 12), stem(206, 785, 695), stem(206, 5, -85)], OPEN, OPEN)
    put("cent", [stroke([arc(250, 250, 213, 46, 314)], 90, 90), stem(262, 620, 538), stem(262, -38, -120)], ROUND, OPEN)
    put("sterling", [stroke([arc(285, 500, 165, 35, 180), line((120, 500), (120, 45)), line((120, 45), (440, 45))], None, None),
                     s((195, 335), (350, 335)), s((0, 335), (45, 335))], BAR, BAR)
    put("yen", yen(), DIAG, DIAG)
    # Letters of their own
    put("dotlessi", [stem(45, XH)], STEM, STEM)
    put("dotlessj", [s((150, 500), (150, -166), (-10, -166), r=110)], DIAG, STEM)
    put("germandbls", [s((45, 0), (45, 703), (330, 703), (330, 520), r=[142, 142]),
                       s((150, 385), (385, 385), (385, 45), (150, 45), r=169)], STEM, ROUND)
    put("AE", [s((0, 0), (300, 655), (810, 655), a=0), s((400, 580), (400, 45), (815, 45), r=75),
               s((475, 352), (760, 352)), s((185, 190), (325, 190))], DIAG, BAR)
    put("OE", [bowl(480, 45, 655, 45), s((930, 655), (555, 655), (555, 45), (940, 45), r=75), s((630, 352), (880, 352))], ROUND, BAR)
    e = lambda dx: moved([stroke([arc(250, 250, 213, -12, 312)], 0, 90), s((112, 252), (388, 252))], dx)
    put("ae", [bowl(270, 45, 463, 37), stem(345, XH)] + e(428), ROUND, ROUND)
    put("oe", [stroke([arc(250, 250, 213, 40, 320)], 90, 90)] + e(457), ROUND, ROUND)
    put("Thorn", [stem(45, CAP), bowl(120, 460, 545, 165)], STEM, ROUND)
    put("thorn", [stem(45, 740, DESC), bowl(120, 405, 463, 37)], STEM, ROUND)
    put("eth", [stroke([arc(250, 250, 213, 86, 286)]), s((300, 697), (328, 734), w=THIN), s((202, 566), (184, 542), w=THIN),
                stroke(poly([(130, 720), (463, 470), (463, 250)], 150) + [arc(250, 250, 213, 0, -66)])], ROUND, ROUND)
    put("Eth", [stem(45, CAP), bowl(120, 590, 655, 45), s((120, 350), (330, 350)), s((-75, 350), (-30, 350))], 10, ROUND)
    put("dcroat", [bowl(330, 45, 463, 37), stem(405, 740), s((265, 620), (330, 620), w=66), s((480, 620), (540, 620), w=66)], ROUND, 20)
    put("Lslash", [s((45, 700), (45, 45), (445, 45), r=75), s((118, 320), (250, 395), b=None), s((-90, 202), (-28, 237))], 10, BAR)
    put("lslash", [s((105, 740), (105, 40), (225, 40), r=85), s((178, 420), (255, 464)), s((-45, 292), (32, 336))], DIAG, DIAG)
    return g


def marks():
    """Marks, drawn around x = 0 above the x-height: `cap` versions are the same ones, raised."""
    m = {}
    m["grave"] = [s((-75, 745), (45, 585), w=THIN)]
    m["acute"] = [s((75, 745), (-45, 585), w=THIN)]
    m["circumflex"] = [s((-120, 590), (0, 700), (120, 590), w=THIN)]
    m["caron"] = [s((-120, 730), (0, 620), (120, 730), w=THIN)]
    m["tilde"] = [s((-140, 605), (-65, 690), (65, 612), (140, 697), r=58, w=66)]
    m["dieresis"] = [disc(-95, 655, 52), disc(95, 655, 52)]
    m["dotaccent"] = [disc(0, 655, 56)]
    m["ring"] = ring(0, 680, 76, 56)
    m["macron"] = [s((-125, 650), (125, 650), w=THIN)]
    m["breve"] = [stroke([arc(0, 720, 105, 190, 350)], 0, 0, THIN)]
    m["hungarumlaut"] = [s((0, 745), (-90, 585), w=66), s((135, 745), (45, 585), w=66)]
    m["cedilla"] = [s((-12, -78), (50, -78), (50, -184), (-60, -184), r=50, w=58)]
    m["ogonek"] = [stroke([arc(40, -110, 80, 115, 285)], 0, None, 62)]
    m["commabelow"] = [s((15, -70), (-25, -205), a=0, b=0, w=72)]
    m["apostrophe"] = [s((20, 740), (-20, 590), a=0, b=0, w=72)]
    return m
