"""Draws the typeface Wayfarer and writes it as an OpenType font: `wayfarer.py OUT.otf`."""

import sys
import unicodedata

import cffsubr
from fontTools import agl
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen

from shapes import CAP, shapes
from signs import marks, signs
from strokes import bounds, line, moved, stroke

MARK_OF = {0x300: "grave", 0x301: "acute", 0x302: "circumflex", 0x303: "tilde", 0x304: "macron", 0x306: "breve",
           0x307: "dotaccent", 0x308: "dieresis", 0x30A: "ring", 0x30B: "hungarumlaut", 0x30C: "caron",
           0x326: "commabelow", 0x327: "cedilla", 0x328: "ogonek"}
BELOW = {"cedilla", "ogonek", "commabelow"}
# A caron beside a tall letter is written as an apostrophe: d, l, t in Czech and Slovak, L in Slovak.
BESIDE = {"ď", "ľ", "ť", "Ľ"}
ACCENTED = ("ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĊċČčĎďĒēĖėĘęĚěĞğĠġĢģĪīĮįİĶķĹĺĻļĽľŃńŅņŇňŌōŐőŔŕŖŗŘř"
            "ŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț")
EXTRA = {" ": "space", "\u00a0": "uni00A0", "Đ": "Dcroat", "Ø": "Oslash", "ø": "oslash", "‐": "uni2010", "ẞ": "uni1E9E"}
LICENCE = ("This Font Software is licensed under the SIL Open Font License, Version 1.1. "
           "This license is available with a FAQ at: https://openfontlicense.org")

CLASSES = """
@A = [A %(A)s]; @T = [T %(T)s]; @V = [V W %(W)s]; @Y = [Y %(Y)s yen]; @L = [L %(L)s Lslash]; @K = [K %(K)s R %(R)s X];
@O = [O C G Q %(O)s %(C)s %(G)s OE Oslash]; @RO = [O Q D %(O)s %(D)s Oslash]; @P = [P F]; @J = [J];
@o = [o c e d q a g %(o)s %(c)s %(e)s %(a)s %(g)s oe ae oslash eth];
@ro = [o e b p %(o)s %(e)s oe ae oslash thorn]; @n = [m n p r u s %(n)s %(u)s %(s)s %(r)s]; @v = [v w y %(w)s %(y)s];
@r = [r %(r)s]; @f = [f]; @t = [t]; @x = [x z k %(k)s %(z)s]; @dot = [period comma ellipsis quotesinglbase quotedblbase];
@dash = [hyphen endash emdash]; @up = [quoteright quotedblright quotesingle quotedbl quoteleft quotedblleft];
"""
PAIRS = """A T -62;A V -62;A Y -72;A O -22;A v -26;A up -56;A t -12;A dash -6;T A -62;T o -74;T n -58;T v -54;T x -54;T dot -80;T dash -64;
T O -22;V A -62;V o -34;V n -20;V dot -84;V dash -26;V O -16;Y A -72;Y o -62;Y n -42;Y v -24;Y dot -90;Y dash -56;Y O -28;
L T -66;L V -58;L Y -72;L v -34;L up -80;L O -26;K O -26;K o -18;K v -28;K dash -26;RO A -22;RO T -20;RO V -16;RO Y -28;RO dot -20;
P A -58;P dot -96;P o -16;P J -60;r dot -64;r o -10;r dash -24;f dot -40;f o -8;v dot -56;v o -10;ro v -10;ro x -10;
x o -16;T J -60;V J -50;Y J -56;up A -56;up o -20;dot up -40;dash T -60;dash V -26;dash Y -56;dash A -6;t o -4"""


def collect():
    """Every glyph: name → (contours at home, advance, character)."""
    drawn = {**shapes(), **signs()}
    placed = {}
    for name, (contours, left, right) in drawn.items():
        x0, _, x1, _ = bounds(contours)
        placed[name] = (moved(contours, left - x0), left + x1 - x0 + right)
    for name, base in (("Dcroat", "Eth"), ("uni2010", "hyphen")):
        placed[name] = placed[base]
    for name, base, (p, q) in (("Oslash", "O", ((-300, -375), (300, 375))), ("oslash", "o", ((-225, -285), (225, 285)))):
        contours, width = placed[base]
        middle = 350 if base == "O" else 250
        placed[name] = (slashed(contours, width / 2, middle, p, q), width)
    contours, width = placed["germandbls"]
    placed["uni1E9E"] = ([c for c in moved(contours, 0, 0, 1.0, CAP / 748)], width)
    placed["space"], placed["uni00A0"] = ([], 235), ([], 235)
    drawn_marks = marks()
    names = {}
    for name in placed:
        char = EXTRA_BY_NAME.get(name) or agl.toUnicode(name)
        names[ord(char)] = name
    for char in ACCENTED:
        name = agl.UV2AGL.get(ord(char)) or "uni%04X" % ord(char)
        placed[name] = composed(char, placed, drawn_marks)
        names[ord(char)] = name
    return placed, names


EXTRA_BY_NAME = {name: char for char, name in EXTRA.items()}


def slashed(contours, x, y, p, q):
    """A ring with a stroke inside it and a tip beyond it on either side: the slash, too, is set free of what it crosses."""
    inner, outer = (0.52, 0.86) if y > 300 else (0.34, 0.90)
    at = lambda e, t: (x + e[0] * t, y + e[1] * t)
    parts = [stroke([line(at(e, outer + 0.20), at(e, outer))], weight=74) for e in (p, q)]
    return contours + parts + [stroke([line(at(p, inner), at(q, inner))], weight=74)]


def composed(char, placed, drawn_marks):
    base, mark = unicodedata.normalize("NFD", char)
    mark = MARK_OF[ord(mark)]
    if base in "GKLNRgklnr" and mark == "cedilla":
        mark = "commabelow"  # Latvian writes a comma where the character set says cedilla.
    if char in BESIDE:
        mark = "apostrophe"
    name = {"i": "dotlessi", "j": "dotlessj"}.get(base, base) if mark not in BELOW else base
    contours, width = placed[name]
    box = bounds(contours)
    over = (box[0] + box[2]) / 2
    dx, dy = over, 0
    if mark == "apostrophe":
        dx, dy = (box[2] + 66, 0) if base in "dl" else (box[2] - 5, 20 if base == "t" else -20)
        if base == "L":
            dx = box[0] + 240
        width = max(width, dx + 60)
    elif mark == "ogonek":
        dx = {"A": box[2] - 75, "a": box[2] - 45, "E": box[2] - 120, "e": over + 60, "I": over, "i": over,
              "U": over, "u": box[2] - 45}[base]
    elif mark == "commabelow" and base == "g":
        return contours + moved(drawn_marks["commabelow"], over - 5, 530, -1, -1), width
    elif mark not in BELOW:
        top = box[3] if base not in "bdhklt" else box[3]
        dy = top - 508 + (12 if base.isupper() else 0) if top > 520 else 0
        if base.isupper():
            dy -= 14
        if base == "g" or base == "a":
            dx = over
    if name == "dotlessi":
        dx = width / 2
        half = max(-bounds(drawn_marks[mark])[0], bounds(drawn_marks[mark])[2])
        grow = max(0, half + 14 - width / 2)
        return moved(contours, grow) + moved(drawn_marks[mark], dx + grow, dy), width + 2 * grow
    return contours + moved(drawn_marks[mark], dx, dy), width


def charstring(contours, width):
    pen = T2CharStringPen(width, None)
    for contour in contours:
        pen.moveTo(contour[0][0])
        for seg in contour:
            pen.lineTo(seg[1]) if len(seg) == 2 else pen.curveTo(*seg[1:])
        pen.closePath()
    return pen.getCharString()


def features(placed, names):
    family = {}
    for char in ACCENTED:
        family.setdefault(unicodedata.normalize("NFD", char)[0], []).append(agl.UV2AGL.get(ord(char)) or "uni%04X" % ord(char))
    every = {c: " ".join(family.get(c, [])) for c in "ATWYLKROCGDoceagnuswyrkz"}
    pairs = [p.strip().split() for p in PAIRS.replace("\n", "").split(";") if p.strip()]
    # One subtable: a shaper stops at the first that knows the left letter, so the classes of a side must not overlap.
    rules = "".join(f"pos @{a} @{b} {v};\n" for a, b, v in pairs)
    return "languagesystem DFLT dflt;\nlanguagesystem latn dflt;\n" + CLASSES % every + "feature kern {\n" + rules + "} kern;\n"


def build(out):
    placed, names = collect()
    order = [".notdef"] + sorted(placed, key=lambda n: min([c for c, m in names.items() if m == n] or [0]))
    placed[".notdef"] = placed["emdash"]
    font = FontBuilder(1000, isTTF=False)
    font.setupGlyphOrder(order)
    font.setupCharacterMap(names)
    strings = {n: charstring([[tuple((round(x), round(y)) for x, y in s) for s in c] for c in placed[n][0]],
                             round(placed[n][1])) for n in order}
    font.setupCFF("Wayfarer-Regular", {"FullName": "Wayfarer Regular", "FamilyName": "Wayfarer", "Weight": "Regular",
                                       "Notice": LICENCE}, strings, {})
    font.setupHorizontalMetrics(
        {n: (round(placed[n][1]), round(bounds(placed[n][0])[0]) if placed[n][0] else 0) for n in order})
    font.setupHorizontalHeader(ascent=960, descent=-260)
    font.setupNameTable({
        "copyright": "Copyright 2026 The Caravel authors", "familyName": "Wayfarer", "styleName": "Regular",
        "uniqueFontIdentifier": "1.000;Wayfarer-Regular", "fullName": "Wayfarer Regular", "version": "Version 1.000",
        "psName": "Wayfarer-Regular", "designer": "The Caravel authors",
        "description": "A warm geometric stencil of even stroke: what crosses a stem is set free of it.",
        "licenseDescription": LICENCE, "licenseInfoURL": "https://openfontlicense.org",
        "sampleText": "Far roads, fair winds, good company."})
    font.setupOS2(sTypoAscender=960, sTypoDescender=-260, sTypoLineGap=0, usWinAscent=1010, usWinDescent=280, sxHeight=500,
                  sCapHeight=700, usWeightClass=500, fsSelection=0x40 | 0x80, fsType=0, achVendID="CRVL", version=4)
    font.setupPost(underlinePosition=-120, underlineThickness=90)
    # A fixed date, so that the same drawing makes the same bytes.
    font.updateHead(created=3850000000, modified=3850000000, fontRevision=1.0)
    font.font.recalcTimestamp = False
    font.font["OS/2"].recalcCodePageRanges(font.font)
    addOpenTypeFeaturesFromString(font.font, features(placed, names))
    cffsubr.subroutinize(font.font)
    font.font.save(out)
    return len(order), len(names)


if __name__ == "__main__":
    glyphs, characters = build(sys.argv[1])
    print(f"{glyphs} glyphs, {characters} characters")
