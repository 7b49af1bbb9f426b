//! Files of words, and voices that speak them.

use l10n::{SourceFile, Voice, Words};

/// The words of a product.
pub const BOWL: &str = "\
title = Kohiki bowl
tagline = White slip over dark clay
description =
    Thrown by hand.

    Fired twice.
details =
    Stoneware
    Holds 300 ml
slug = kohiki-bowl
picture = A white bowl
picture-3 = Its foot
";

pub fn file(path: &str, text: &str) -> SourceFile {
    SourceFile::new(path, text)
}

pub fn speak(words: &Words, locale: &str, market: &str) -> Voice {
    words.voice(&locale.parse().unwrap(), &market.parse().unwrap())
}
