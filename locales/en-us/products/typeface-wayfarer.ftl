details =
    One style, 283 characters: capitals, small letters, figures, signs
    Languages: 29, from Albanian to Welsh, Polish and Turkish among them
    File: OpenType (.otf), for all common systems and programs
    License: SIL Open Font License 1.1, for print, web and products
    Nothing is shipped: you download the file as soon as it is paid for
